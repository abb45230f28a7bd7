import type { Manifest } from '../data/packs/manifest.ts';
import { type AreaNear, areasNear } from '../domain/geo/areas-near.ts';
import type { LonLat } from '../domain/hromada.ts';
import type { LocatorFeature } from '../domain/geo/locate.ts';
import { kmToBox } from '../domain/geo/nearest-regions.ts';
import type { ScopeBorders } from './app-state.ts';

type BordersOf = (region: string) => Promise<ScopeBorders | null>;

/** A device that knows no better than this (by its network) is taken at its word no further. */
const FARTHEST_KM = 60;

/**
 * Units that a device may be in: the one where its point lies (0 km), and those within its accuracy, the nearest
 * first; none outside the country. Asks only for borders of regions that may hold it, so the server learns no more
 * than that. Throws LoadError where those borders do not come.
 */
export async function locateDevice(
  at: LonLat,
  accuracyKm: number,
  { regions }: Manifest,
  bordersOf: BordersOf,
): Promise<readonly AreaNear[]> {
  const km = Math.min(accuracyKm, FARTHEST_KM);
  const found: LocatorFeature[] = [];
  for (const { code } of regions.filter(({ bbox }) => kmToBox(at, bbox) <= km)) {
    const borders = await bordersOf(code.slice(0, 4));
    const features = borders?.polygons.features ?? [];
    found.push(...features.map(({ geometry, properties }) => ({ geometry, code: properties.code })));
  }
  return areasNear(found, at, km);
}
