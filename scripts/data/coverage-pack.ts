import type { ServicesPack } from '../../src/data/packs/pack.ts';
import { coverageIndex, coverageTypes } from '../../src/domain/coverage/of-dataset.ts';
import { coverageTableOf } from '../../src/domain/coverage/make-table.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { NO_CHOICES } from '../../src/domain/filters/index.ts';
import { narrowingOf } from '../../src/domain/filters/narrowing.ts';
import { narrow } from '../../src/domain/results/results.ts';
import { oblastOf } from '../../src/domain/serves.ts';
import type { ServiceType } from '../../src/domain/service-type.ts';
import type { ISODate } from '../../src/domain/date.ts';

/** The country's pack with a table of coverage, from the release's day on, in place of its services. */
export function coveragePack(
  overview: ServicesPack,
  types: readonly ServiceType[],
  from: ISODate,
): ServicesPack {
  const dataset: Dataset = {
    ...overview,
    types,
    recipients: [],
    hotlines: [],
    regions: [],
    region: null,
    needs: [],
    elsewhere: new Map(),
  };
  const ids = coverageTypes(dataset).map(({ id }) => id);
  const table = coverageTableOf(coverageIndex(dataset), dataset, ids, from);
  return { ...overview, services: [], coverage: { ...table, counts: countsOf(dataset, ids) } };
}

/** Services that a list without conditions holds, by the oblast that counts them, then by type. */
function countsOf(dataset: Dataset, types: readonly string[]): Record<string, number[]> {
  const counts: Record<string, number[]> = {};
  for (const service of narrow(dataset, false, narrowingOf(NO_CHOICES))) {
    const [oblast, type] = [oblastOf(service), types.indexOf(service.type)];
    if (oblast === null || type < 0) continue;
    const row = (counts[oblast] ??= types.map(() => 0));
    row[type] = (row[type] ?? 0) + 1;
  }
  return counts;
}
