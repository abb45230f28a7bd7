import type { Dataset } from '../../domain/dataset.ts';
import type { Service } from '../../domain/service.ts';
import { areaOf } from '../../domain/serves.ts';
import { buildUnitIndex } from '../../domain/unit-index.ts';
import { perObject } from './memo.ts';

/** Services that stand in the scope or serve a unit of it: the rest are there only as the nearest of their type. */
const ofScope = perObject(({ hromadas, services }: Dataset): readonly Service[] => {
  const units = buildUnitIndex(hromadas);
  const here = new Set(hromadas.map(({ code }) => code));
  const touches = (service: Service) => areaOf(service).some((code) => units.within(code).length > 0);
  return services.filter(
    (service) => touches(service) || (service.hromada !== null && here.has(service.hromada)),
  );
});

const withApplyPlaces = perObject((dataset: Dataset) => [...ofScope(dataset), ...dataset.applyPlaces]);
const allWithApplyPlaces = perObject((dataset: Dataset) => [...dataset.services, ...dataset.applyPlaces]);

/**
 * Services that a list is made of. Those of elsewhere that serve nobody here join only where there is a place to count
 * distances from. Places to apply stand in the list, and in the counts, of their own type alone.
 */
export function candidatesOf(dataset: Dataset, placed: boolean): readonly Service[] {
  return placed ? allWithApplyPlaces(dataset) : withApplyPlaces(dataset);
}
