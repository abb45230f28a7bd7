import type { Region } from '../region.ts';
import type { ServiceType } from '../service-type.ts';

/** Whether any oblast has a service of these types (none: of any): where none has, a wider search is no way out. */
export function knownSomewhere(
  regions: readonly Pick<Region, 'known'>[],
  types: readonly Pick<ServiceType, 'id'>[],
): boolean {
  return regions.some(
    ({ known }) =>
      known === undefined || types.length === 0 || types.some(({ id }) => known.types.includes(id)),
  );
}
