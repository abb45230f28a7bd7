import { gzipSync } from 'node:zlib';
import type { LocatorFeature } from '../src/domain/geo/locate.ts';
import { type Figure, kb, skipped, times } from './figure.ts';
import { readBuilt, readBuiltAreas, readOverviewNames } from './published.ts';
import { readSourceAreas } from './source-areas.ts';

const CHERNIHIV = 'UA74/borders.json';
const OVERVIEW = 'overview/borders.json';

/** Sizes of the borders as they travel, against raw GeoJSON of the same units as the source has them. */
export async function benchBorders(): Promise<Figure[]> {
  const source = await readSourceAreas();
  return [pack(source), overview(source)];
}

function pack(source: readonly LocatorFeature[] | null): Figure {
  const text = readBuilt(CHERNIHIV);
  const what = 'borders: Chernihiv pack, gzip';
  if (text === null) return skipped(what, 'run npm run data');
  return figure(what, gzipSize(text), 40, rawOf(source, readBuiltAreas(CHERNIHIV)));
}

function overview(source: readonly LocatorFeature[] | null): Figure {
  const [text, names] = [readBuilt(OVERVIEW), readOverviewNames()];
  const what = 'borders: overview of the country with names, gzip';
  if (text === null || names === null) return skipped(what, 'run npm run data');
  return figure(what, gzipSize(text) + gzipSize(names), 180, rawOf(source, readBuiltAreas(OVERVIEW)));
}

function figure(what: string, bytes: number, budgetKb: number, raw: number | null): Figure {
  const plain = raw === null ? 'source not here' : `raw GeoJSON, gzip ${kb(raw)}, ${times(raw / bytes)}`;
  return { what, ours: kb(bytes), budget: `${budgetKb} KB`, within: bytes <= budgetKb * 1024, plain };
}

function gzipSize(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

/** The source's polygons of the same units, gzip; units that the source lacks are missing from it. */
function rawOf(
  source: readonly LocatorFeature[] | null,
  built: readonly LocatorFeature[] | null,
): number | null {
  if (source === null || built === null) return null;
  const wanted = new Set(built.map(({ code }) => code));
  const features = source
    .filter(({ code }) => wanted.has(code))
    .map(({ code, geometry }) => ({ type: 'Feature', properties: { code }, geometry }));
  return gzipSize(JSON.stringify({ type: 'FeatureCollection', features }));
}
