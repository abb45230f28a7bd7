import type { Dataset } from '../../../domain/dataset.ts';
import type { Service } from '../../../domain/service.ts';
import { isHypothetical } from '../../../domain/scenario/hypothetical.ts';
import { serviceById } from '../../../domain/service-by-id.ts';
import { detailRegion } from '../../../state/load/detail-region.ts';
import { askRegion } from './ask-region.ts';

interface Asking {
  /** Prefixes of regions whose places to apply are wanted, whatever the services are. */
  readonly more?: readonly string[];
  readonly ask?: typeof askRegion;
}

/** Regions whose packs know whole what the country's overview knows of these services in short. */
function regionsOfShort(services: readonly Service[], dataset: Dataset): string[] {
  const short = services.filter((service) => service.detail === null && !isHypothetical(service));
  return [...new Set(short.flatMap(({ id }) => detailRegion(id, dataset) ?? []))];
}

/**
 * The dataset with these services as whole as their regions' packs know them, and with those regions' places to apply;
 * the same object where nothing is known in short. Packs that do not come are left out. `services` keep their numbers.
 */
export async function withDetails(
  dataset: Dataset,
  services: readonly Service[],
  { more = [], ask = askRegion }: Asking = {},
): Promise<Dataset> {
  const regions = [...new Set([...regionsOfShort(services, dataset), ...more])];
  if (regions.length === 0) return dataset;
  const came = await Promise.all(regions.map((prefix) => ask(prefix, dataset.release)));
  const packs = came.filter((each) => each !== null);
  const wholeOf = ({ id }: Service) =>
    packs.map((pack) => serviceById(pack).get(id)).find((each) => each !== undefined && each.detail !== null);
  return {
    ...dataset,
    services: dataset.services.map((each) => (each.detail === null ? (wholeOf(each) ?? each) : each)),
    applyPlaces: [...dataset.applyPlaces, ...packs.flatMap(({ applyPlaces }) => applyPlaces)],
    bodies: [...dataset.bodies, ...packs.flatMap(({ bodies }) => bodies)],
  };
}
