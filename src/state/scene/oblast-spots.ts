import { prefixOf } from '../../domain/code.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { LonLat } from '../../domain/hromada.ts';
import { perObject } from '../../domain/memo.ts';
import { centresOf } from './labels.ts';

/** In degrees of longitude, at the scale at which a country fills a screen: what two numbers keep between them. */
const APART = 0.8;
/** And around a centre's dot, with its name to the right of it. */
const NAME = { left: 0.5, right: 2, height: 0.5 };

/** A degree of latitude is so many of longitude, in the middle of the country. */
const LATITUDE = 1.5;

const gap = (a: LonLat, b: LonLat) => Math.hypot(a[0] - b[0], (a[1] - b[1]) * LATITUDE);

function touchesName(at: LonLat, centre: LonLat): boolean {
  const x = at[0] - centre[0];
  const y = (at[1] - centre[1]) * LATITUDE;
  return x > -NAME.left && x < NAME.right && Math.abs(y) < NAME.height;
}

/** Where an oblast's number stands: at the seat nearest to its middle that leaves room for the names and the others. */
export const spotsOf = perObject((dataset: Dataset): ReadonlyMap<string, LonLat> => {
  const { hromadas, regions } = dataset;
  const centres = [...centresOf(dataset).oblasts].flatMap(({ seat }) => (seat === null ? [] : [seat.at]));
  const spots = new Map<string, LonLat>();
  const seats = new Map(regions.map(({ code }) => [prefixOf(code, 'oblast'), [] as LonLat[]]));
  for (const { code, seat } of hromadas) {
    if (seat !== null) seats.get(prefixOf(code, 'oblast'))?.push(seat.at);
  }
  // The smallest first: a large one finds room elsewhere.
  for (const [oblast, own] of [...seats].toSorted(([, a], [, b]) => a.length - b.length)) {
    const middle = middleOf(own);
    if (middle === null) continue;
    const byDistance = own.map((at) => ({ at, far: gap(at, middle) })).toSorted((a, b) => a.far - b.far);
    const hasRoom = ({ at }: { readonly at: LonLat }) =>
      ![...spots.values()].some((other) => gap(at, other) < APART) &&
      !centres.some((centre) => touchesName(at, centre));
    spots.set(oblast, byDistance.find(hasRoom)?.at ?? middle);
  }
  return spots;
});

function middleOf(places: readonly LonLat[]): LonLat | null {
  const sum = (axis: 0 | 1) => places.reduce((all, place) => all + place[axis], 0) / places.length;
  return places.length === 0 ? null : [sum(0), sum(1)];
}
