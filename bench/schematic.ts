import { packBorders } from '../scripts/borders/packs.ts';
import { areasOfPacks } from '../scripts/borders/quality.ts';
import { readCommitted } from '../scripts/data/committed.ts';
import { mosaicOf } from '../scripts/data/from-facts.ts';
import { inCrimea, landsOfUkraine } from '../scripts/schematic/outline.ts';
import { planeAround } from '../scripts/schematic/plane.ts';
import { prefixOf } from '../src/domain/code.ts';
import type { LonLat } from '../src/domain/hromada.ts';
import { buildLocator, type LocatorFeature } from '../src/domain/geo/locate.ts';
import { type Figure, skipped } from './figure.ts';
import { readSourceAreas, readSourcePlaces } from './source-areas.ts';

/** A point, and the hromada that it lies in by the source. */
interface Known {
  readonly at: LonLat;
  readonly hromada: string;
}

type Locate = (at: LonLat) => string | null;

/** Schematic borders against the real ones; beside them, that each point is of the nearest seat (Voronoi cells). */
export async function benchSchematic(): Promise<Figure[]> {
  const areas = await readSourceAreas();
  const places = await readSourcePlaces();
  const what = 'schematic borders';
  if (areas === null || places === null) return [skipped(what, 'source not in cache or mirror')];
  const { hromadas } = await readCommitted('data');
  const { regions } = await packBorders(await mosaicOf(hromadas, landsOfUkraine()));
  const { locate } = buildLocator(areasOfPacks(regions.map(({ topology }) => topology)));
  const nearest = nearestSeat(
    hromadas.flatMap(({ hromada: { code, seat } }) =>
      seat && !inCrimea(code) ? [{ code, at: seat.at }] : [],
    ),
  );
  const units = new Set(areas.map(({ code }) => prefixOf(code, 'hromada')));
  const settlements = places
    .map(({ code, at }) => ({ at, hromada: prefixOf(code, 'hromada') }))
    .filter(({ hromada }) => units.has(hromada));
  const ground = groundOf(areas);
  return [
    figure(`${what}: settlements in their own hromada`, settlements, locate, nearest),
    figure(`${what}: ground in its own hromada, a point every 3 km`, ground, locate, nearest),
  ];
}

function figure(what: string, points: readonly Known[], ours: Locate, plain: Locate): Figure {
  const share = (locate: Locate): string => {
    const right = points.filter(({ at, hromada }) => locate(at)?.startsWith(hromada)).length;
    return `${((right / points.length) * 100).toFixed(1)} %`;
  };
  const of = `${points.length.toLocaleString('en')} points`;
  return { what, ours: share(ours), budget: '', within: null, plain: `nearest seat ${share(plain)} (${of})` };
}

function nearestSeat(seats: readonly { readonly code: string; readonly at: LonLat }[]): Locate {
  const plane = planeAround(seats.map(({ at }) => at));
  const flat = seats.map(({ code, at }) => ({ code, at: plane.toPlane(at) }));
  return (place) => {
    const [x, y] = plane.toPlane(place);
    let best: string | null = null;
    let least = Infinity;
    for (const { code, at } of flat) {
      const apart = (at[0] - x) ** 2 + (at[1] - y) ** 2;
      if (apart < least) [best, least] = [code, apart];
    }
    return best;
  };
}

/** Points of an even grid, where the source has a hromada. */
function groundOf(areas: readonly LocatorFeature[]): Known[] {
  const { locate } = buildLocator(areas);
  const step = 3 / 111.195;
  const points: Known[] = [];
  for (let lat = 44.3; lat < 52.5; lat += step) {
    for (let lon = 22; lon < 40.3; lon += step / Math.cos((lat * Math.PI) / 180)) {
      const code = locate([lon, lat]);
      if (code !== null) points.push({ at: [lon, lat], hromada: prefixOf(code, 'hromada') });
    }
  }
  return points;
}
