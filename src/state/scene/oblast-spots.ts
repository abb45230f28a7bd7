import { isApplicable } from '../../domain/applicable.ts';
import { prefixOf } from '../../domain/code.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { LonLat } from '../../domain/hromada.ts';
import { perObject } from '../../domain/memo.ts';

/** A degree of latitude is so many of longitude, in the middle of the country. */
const LATITUDE = 1.5;

export type Spots = readonly [LonLat, ...LonLat[]];

/**
 * Where an oblast's number may stand: at its seats, the nearest to their middle first, at none that is occupied unless all
 * are; the oblasts with the fewest first.
 */
export const spotsOf = perObject(({ hromadas, regions }: Dataset): ReadonlyMap<string, Spots> => {
  const seats = new Map(regions.map(({ code }) => [prefixOf(code, 'oblast'), [] as LonLat[]]));
  const free = new Set(hromadas.filter(isApplicable).map(({ code }) => prefixOf(code, 'oblast')));
  for (const hromada of hromadas) {
    const oblast = prefixOf(hromada.code, 'oblast');
    if (hromada.seat === null || (free.has(oblast) && !isApplicable(hromada))) continue;
    seats.get(oblast)?.push(hromada.seat.at);
  }
  const found = [...seats].toSorted(([, a], [, b]) => a.length - b.length);
  return new Map(
    found.flatMap(([oblast, own]) => {
      const [best, ...others] = fromMiddle(own);
      return best === undefined ? [] : [[oblast, [best, ...others]] as const];
    }),
  );
});

function fromMiddle(places: readonly LonLat[]): LonLat[] {
  const mean = (axis: 0 | 1) => places.reduce((all, place) => all + place[axis], 0) / places.length;
  const [lon, lat] = [mean(0), mean(1)];
  const far = (at: LonLat) => Math.hypot(at[0] - lon, (at[1] - lat) * LATITUDE);
  return places.toSorted((a, b) => far(a) - far(b));
}
