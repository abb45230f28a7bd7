import { type Code, prefixOf } from '../../domain/code.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { BBox, Hromada } from '../../domain/hromada.ts';
import { perObject } from '../../domain/memo.ts';
import type { Region } from '../../domain/region.ts';
import { type Language, pick } from '../../domain/text.ts';
import type { DrawLabel } from '../../draw/scene.ts';

type Units = Pick<Dataset, 'hromadas' | 'regions'>;

/**
 * The largest city of an oblast stands for its centre, the largest hromada of a raion for the raion's: the data has no
 * such flag, and the labels only need an order of importance.
 */
const centresOf = perObject(({ hromadas, regions }: Units) => {
  const around = aroundCities(hromadas, regions);
  const cities = hromadas.filter((each) => isCity(each) && !around.has(prefixOf(each.code, 'oblast')));
  return { oblasts: largest(cities, 'oblast'), raions: largest(hromadas, 'raion') };
});

/** Names of the hromadas' seats. */
export function labelsOf(units: Units, lang: Language, chosen: Code | null = null): readonly DrawLabel[] {
  const centres = centresOf(units);
  return units.hromadas.flatMap((hromada): DrawLabel[] => {
    const { seat, code } = hromada;
    if (seat === null) return [];
    // The chosen one's is always read.
    const rank = code === chosen || centres.oblasts.has(hromada) ? 0 : centres.raions.has(hromada) ? 1 : 2;
    return [{ code, text: pick(seat.name, lang).text, at: seat.at, rank }];
  });
}

const holds = ([west, south, east, north]: BBox, [w, s, e, n]: BBox) =>
  w > west && s > south && e < east && n < north;

/** Oblasts whose centre is a city that is a region of its own, within them: its name stands for both. */
function aroundCities(hromadas: readonly Hromada[], regions: readonly Region[]): ReadonlySet<string> {
  const cityCodes = new Set(hromadas.filter(({ kind }) => kind === 'city').map(({ code }) => code));
  const cities = regions.filter(({ code }) => cityCodes.has(code));
  const around = regions.filter(({ bbox }) => cities.some((city) => holds(bbox, city.bbox)));
  return new Set(around.map(({ code }) => prefixOf(code, 'oblast')));
}

function isCity({ kind }: Hromada): boolean {
  return kind === 'urban' || kind === 'city';
}

function largest(hromadas: readonly Hromada[], level: 'oblast' | 'raion'): ReadonlySet<Hromada> {
  const best = new Map<string, Hromada>();
  for (const hromada of hromadas) {
    const prefix = prefixOf(hromada.code, level);
    const known = best.get(prefix);
    if (!known || (hromada.population ?? -1) > (known.population ?? -1)) best.set(prefix, hromada);
  }
  return new Set(best.values());
}
