import { isRecord } from '../../fields-schema.ts';
import { Unreadable } from '../../sheet/read/unreadable.ts';
import type { HsdsWords } from '../../hsds/read-rows.ts';
import type { RawSheet } from '../raw.ts';
import { hsdsSheetOfTree } from './hsds-json.ts';
import { isOsmFacility, osmRow } from './osm.ts';
import { sheetOf } from './sheet-of.ts';

type Json = Readonly<Record<string, unknown>>;

/** The records of a JSON file: GeoJSON, what Overpass returns, HSDS, or plain rows. Throws Unreadable. */
export function jsonSheet(text: string, words: HsdsWords): RawSheet {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Unreadable('brokenJson', { error: (error as Error).message });
  }
  if (isRecord(json)) {
    if (json['type'] === 'FeatureCollection' && Array.isArray(json['features']))
      return sheetOf(json['features'].flatMap(featureRow));
    if (Array.isArray(json['elements'])) return sheetOf(json['elements'].flatMap(elementRow));
    if (Array.isArray(json['contents'])) return hsdsSheetOfTree(json['contents'], words);
  }
  const rows = Array.isArray(json)
    ? json
    : isRecord(json)
      ? Object.values(json).find(Array.isArray)
      : undefined;
  if (rows === undefined || !rows.some(isRecord)) throw new Unreadable('unknownJson');
  return rows.some((row) => isRecord(row) && isRecord(row['organization']))
    ? hsdsSheetOfTree(rows, words)
    : sheetOf(rows.filter(isRecord).map((row) => flat(row)));
}

/** A point with properties; of a line or an area its middle. */
function featureRow(feature: unknown): Record<string, string>[] {
  if (!isRecord(feature)) return [];
  const properties = flat(isRecord(feature['properties']) ? feature['properties'] : {});
  const point = middleOf(feature['geometry']);
  const id = properties['@id'] ?? (typeof feature['id'] === 'string' ? feature['id'] : '');
  if (isOsmFacility(properties) && /^(?:node|way|relation)\/\d+$/.test(id))
    return [osmRow(id, properties, point)];
  // Of a record known by its hromada the point is the seat, which nobody stated.
  const stated = point !== null && properties['precision'] !== 'hromada';
  return [{ ...properties, ...(stated && { lon: String(point[0]), lat: String(point[1]) }) }];
}

/** What Overpass returns (`out center tags`). Bare nodes of a way are no places. */
function elementRow(element: unknown): Record<string, string>[] {
  if (!isRecord(element) || !isRecord(element['tags'])) return [];
  const at = isRecord(element['center']) ? element['center'] : element;
  const point =
    typeof at['lon'] === 'number' && typeof at['lat'] === 'number' ? ([at['lon'], at['lat']] as const) : null;
  return [osmRow(`${textOf(element['type'])}/${textOf(element['id'])}`, flat(element['tags']), point)];
}

function middleOf(geometry: unknown): [number, number] | null {
  if (!isRecord(geometry)) return null;
  const points: [number, number][] = [];
  const walk = (value: unknown) => {
    if (!Array.isArray(value)) return;
    if (typeof value[0] === 'number' && typeof value[1] === 'number') points.push([value[0], value[1]]);
    else value.forEach(walk);
  };
  walk(geometry['coordinates']);
  if (points.length === 0) return null;
  const middle = (axis: 0 | 1) => {
    const values = points.map((point) => point[axis]);
    return Math.round(((Math.min(...values) + Math.max(...values)) / 2) * 1e6) / 1e6;
  };
  return points.length === 1 ? (points[0] ?? null) : [middle(0), middle(1)];
}

/** Lists are joined as our cells join them; what lies deeper is named by its path. */
function flat(row: Json, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(row).flatMap(([key, value]): [string, string][] => {
      const name = `${prefix}${key}`;
      if (isRecord(value)) return Object.entries(flat(value, `${name}.`));
      return [[name, Array.isArray(value) ? value.map(textOf).join('; ') : textOf(value)]];
    }),
  );
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
