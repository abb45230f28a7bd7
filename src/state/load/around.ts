import type { Manifest } from '../../data/packs/manifest.ts';
import { nextRegion } from '../../domain/geo/nearest-regions.ts';
import { horizonOf } from '../../domain/results/rank.ts';
import type { AppState } from '../app-state.ts';
import type { Derived } from '../derived.ts';
import { shown } from '../loadable.ts';
import { COUNTRY } from '../scope.ts';
import { selectDerived } from '../derive.ts';

/** From so many regions that may hold something, the country in short costs less than their packs. */
const MANY = 4;

/**
 * Scope whose pack must come next so that the first `wanted` of the list are the nearest of the whole country: a
 * region beyond the border, or the country in short; null when they are, or where nothing can be counted.
 */
export function scopeAround(state: AppState): string | null {
  const { view, dataset, details } = state;
  const manifest = shown(state.manifest);
  if (manifest === null || dataset.status !== 'ready' || view.view === 'plan' || view.q !== '') return null;
  const derived = selectDerived(state);
  const own = derived?.dataset.region?.code.slice(0, 4);
  if (!derived?.origin || own === undefined) return null;
  const ended = Object.keys(details).filter((scope) => isOver(details[scope]?.status));
  const known = new Set([own, ...ended]);
  if (details[COUNTRY]?.status === 'ready' && !wantsApplyPlaces(derived)) {
    return regionOfShort(derived, state.wanted, known);
  }
  const horizon = horizonOf(
    derived.groups.map(([first]) => first),
    state.wanted,
    view.date,
  );
  const regions = regionsWithSomething(manifest, derived);
  const unknown = regions.filter(({ code }) => !known.has(code.slice(0, 4)));
  const country = manifest.overview !== null && !known.has(COUNTRY) && !wantsApplyPlaces(derived);
  if (country && horizon === Infinity && unknown.length >= MANY) return COUNTRY;
  return nextRegion({ origin: derived.origin.at, regions, known, horizon });
}

const isOver = (status: string | undefined) => status === 'ready' || status === 'failed';

const wantsApplyPlaces = ({ types }: Derived) => types.some(({ applyPlace }) => applyPlace);

function regionsWithSomething({ regions }: Manifest, derived: Derived): Manifest['regions'] {
  return wantsApplyPlaces(derived) ? regions : regions.filter(({ services }) => services > 0);
}

/** Region of the first service of the list that is known only in short: its phone is in its region's pack. */
function regionOfShort({ groups }: Derived, wanted: number, known: ReadonlySet<string>): string | null {
  for (const { service } of groups.slice(0, wanted).flat()) {
    const region = service.hromada?.slice(0, 4);
    if (service.detail === null && region !== undefined && !known.has(region)) return region;
  }
  return null;
}
