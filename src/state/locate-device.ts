import type { Manifest } from '../data/manifest.ts';
import type { Code } from '../domain/code.ts';
import type { LonLat } from '../domain/hromada.ts';
import { buildLocator } from '../domain/locate.ts';
import type { ScopeBorders } from './app-state.ts';

type BordersOf = (region: string) => Promise<ScopeBorders | null>;

/**
 * Code of the unit where a point lies; null outside the country. Asks only for borders of regions whose box holds the
 * point, so the server learns no more than that. Throws LoadError where those borders do not come.
 */
export async function locateDevice(
  at: LonLat,
  { regions }: Manifest,
  bordersOf: BordersOf,
): Promise<Code | null> {
  for (const { code, bbox } of regions) {
    if (!holds(bbox, at)) continue;
    const borders = await bordersOf(code.slice(0, 4));
    const features = borders?.polygons.features ?? [];
    const found = buildLocator(
      features.map(({ geometry, properties }) => ({ geometry, code: properties.code })),
    ).locate(at);
    if (found !== null) return found;
  }
  return null;
}

function holds([west, south, east, north]: Manifest['regions'][number]['bbox'], [lon, lat]: LonLat): boolean {
  return west <= lon && lon <= east && south <= lat && lat <= north;
}
