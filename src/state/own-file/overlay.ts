import type { Dataset } from '../../domain/dataset.ts';
import { isOfRegister, type Service } from '../../domain/service.ts';
import { asTerritoryAllows } from '../../domain/territory.ts';
import { perObject } from '../../domain/memo.ts';
import { hromadaOf } from '../../domain/units.ts';
import type { OwnFile } from './own-file.ts';

export interface OwnRecords {
  readonly file: string;
  readonly mode: OwnFile['mode'];
  readonly services: readonly Service[];
  readonly hide: OwnFile['hide'];
  /** Stands in for the release wherever numbers are cited: nobody takes them for published ones. */
  readonly release: (published: string) => string;
}

/**
 * Lays a file's records over the published ones: a record of the same id stands for the published one; `instead` leaves
 * out all other published ones of the oblasts where the file has records, as publishing the file would: what registers
 * hold stays.
 */
export function ownFile({ file, mode, services, hide, release }: OwnRecords): OwnFile {
  const ids = new Set(services.map(({ id }) => id));
  const oblasts = new Set(services.map(homeOblast));
  const replaced = (service: Service) =>
    ids.has(service.id) || (mode === 'instead' && !isOfRegister(service) && oblasts.has(homeOblast(service)));
  const overlay = perObject(
    (dataset: Dataset): Dataset => ({
      ...dataset,
      release: release(dataset.release),
      services: [...dataset.services.filter((each) => !replaced(each)), ...recordsIn(dataset, services)],
      unplaced:
        mode === 'beside'
          ? dataset.unplaced.filter(({ id }) => !ids.has(id))
          : dataset.unplaced.filter(
              ({ file: from }) => ![...oblasts].some((oblast) => from.includes(oblast)),
            ),
      // The nearest of the published release: searched among the services instead.
      nearest: {},
    }),
  );
  return { file, mode, ids, hide, overlay };
}

/** Those of the scope, as order 376 lets them be told: a file on the map says no more than the release would. */
function recordsIn(dataset: Dataset, services: readonly Service[]): Service[] {
  return services
    .filter(within(dataset))
    .map((service) => asTerritoryAllows(service, hromadaOf(dataset, service.hromada)));
}

/** Of a record without a home: the first oblast that it serves. */
function homeOblast({ hromada, serviceArea }: Service): string {
  return (hromada ?? serviceArea[0] ?? '').slice(0, 4);
}

/** Whether a service stands in the scope of a dataset or serves it. */
function within({ region }: Dataset): (service: Service) => boolean {
  const prefix = region?.code.slice(0, 4) ?? 'UA';
  return ({ hromada, serviceArea }) =>
    hromada?.startsWith(prefix) === true || serviceArea.some((code) => code.startsWith(prefix));
}
