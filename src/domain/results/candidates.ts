import type { Dataset } from '../dataset.ts';
import { orderByName } from './rank.ts';
import type { Service } from '../service.ts';
import { areaOf } from '../serves.ts';
import { buildUnitIndex } from '../unit-index.ts';
import { perObject } from '../memo.ts';
import { isOffered } from './offered.ts';

/** Services that stand in the scope or serve a unit of it: the rest are there only as the nearest of their type. */
export const ofScope = perObject(({ hromadas, services }: Dataset): readonly Service[] => {
  const units = buildUnitIndex(hromadas);
  const here = new Set(hromadas.map(({ code }) => code));
  const known = new Map<string, boolean>();
  const isTouched = (code: string) => {
    const touched = known.get(code) ?? units.within(code).length > 0;
    known.set(code, touched);
    return touched;
  };
  const touches = (service: Service) => areaOf(service).some(isTouched);
  return services.filter(
    (service) => touches(service) || (service.hromada !== null && here.has(service.hromada)),
  );
});

/** Place of each service in the order of names. */
export const nameOrder = perObject(({ services, applyPlaces }: Dataset) =>
  orderByName([...services, ...applyPlaces]),
);

const withApplyPlaces = perObject((dataset: Dataset) =>
  byName(dataset, [...ofScope(dataset), ...dataset.applyPlaces]),
);
const allWithApplyPlaces = perObject((dataset: Dataset) =>
  byName(dataset, [...dataset.services, ...dataset.applyPlaces]),
);

/** The order's keys stand in its order: nothing is sorted again. */
function byName(dataset: Dataset, services: readonly Service[]): readonly Service[] {
  const wanted = new Set(services);
  return [...nameOrder(dataset).keys()].filter(
    (service) => wanted.has(service) && isOffered(dataset, service),
  );
}

/**
 * Services that a list is made of, by name. Those of elsewhere that serve nobody here join only where there is a place to count
 * distances from. Places to apply stand in the list, and in the counts, of their own type alone.
 */
export function candidatesOf(dataset: Dataset, placed: boolean): readonly Service[] {
  return placed ? allWithApplyPlaces(dataset) : withApplyPlaces(dataset);
}
