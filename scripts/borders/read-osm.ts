import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import { type Code, isCode, levelOf } from '../../src/domain/code.ts';
import type { LonLat } from '../../src/domain/hromada.ts';
import { type Area, areaOf } from './area.ts';

/** What the OpenStreetMap files hold, by the tag `katotth`; the same unit in two files counts once. */
export interface OsmAreas {
  readonly hromadas: Map<Code, Area>;
  readonly raions: Map<Code, Area>;
  /** Kyiv's boroughs, all under Kyiv's code. */
  readonly boroughs: Map<Code, Area>;
  readonly seats: Map<Code, LonLat>;
}

/** Kyiv as a unit. */
export const KYIV: Code = 'UA80000000000093317';

type Tags = Readonly<Record<string, unknown>>;

/** Sorts the features of the files by kind. A file's name says nothing: some hold a neighbour's hromada. */
export function readOsm(files: Iterable<FeatureCollection>): OsmAreas {
  const areas: OsmAreas = {
    hromadas: new Map(),
    raions: new Map(),
    boroughs: new Map(),
    seats: new Map(),
  };
  for (const file of files) for (const feature of file.features) place(feature, areas);
  return areas;
}

function place(feature: Feature, areas: OsmAreas): void {
  const tags = feature.properties ?? {};
  if (feature.geometry.type === 'Point') placeSeat(feature as Feature<Point>, areas);
  const code = tags['katotth'];
  if (typeof code !== 'string' || !isCode(code)) return;
  if (feature.geometry.type !== 'Polygon' && feature.geometry.type !== 'MultiPolygon') return;
  placeArea(code, tags, feature.geometry, areas);
}

function placeArea(code: Code, tags: Tags, geometry: Polygon | MultiPolygon, areas: OsmAreas): void {
  if (code.startsWith('UA80') && tags['admin_level'] === '10') {
    areas.boroughs.set(code, areaOf(KYIV, geometry));
    return;
  }
  const level = levelOf(code);
  if (level === 'hromada') areas.hromadas.set(code, areaOf(code, geometry));
  if (level === 'raion') areas.raions.set(code, areaOf(code, geometry));
}

/** A seat is a Point that names the hromada's relation in `@relations`, with the role of its centre. */
function placeSeat({ properties, geometry }: Feature<Point>, { seats }: OsmAreas): void {
  const relations = (properties?.['@relations'] ?? []) as { role?: string; reltags?: Tags }[];
  const [lon, lat] = geometry.coordinates;
  if (lon === undefined || lat === undefined) return;
  for (const { role, reltags } of relations) {
    const code = reltags?.['katotth'];
    const named = typeof code === 'string' && isCode(code) && levelOf(code) === 'hromada';
    if (role === 'admin_centre' && named) seats.set(code, [lon, lat]);
  }
}
