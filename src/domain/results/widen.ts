import type { Dataset } from '../dataset.ts';
import type { Raion } from '../hromada.ts';
import type { Service } from '../service.ts';
import { raionOf } from '../units.ts';

/**
 * A region's dataset with the services of others (neighbours, or the country in short) beside its own, for lists by
 * distance. Units, surveys and counts stay the region's: coverage is not derived from this. A service that several
 * datasets know is taken whole where one of them has it whole.
 */
export function widen(dataset: Dataset, others: readonly Dataset[]): Dataset {
  if (others.length === 0) return dataset;
  const all = [dataset, ...others];
  const elsewhere = new Map(dataset.elsewhere);
  for (const other of others) {
    for (const entry of homesOf(other)) {
      if (!elsewhere.has(entry.hromada.code)) elsewhere.set(entry.hromada.code, entry);
    }
  }
  return {
    ...dataset,
    services: united(all.map(({ services }) => services)),
    applyPlaces: united(all.map(({ applyPlaces }) => applyPlaces)),
    bodies: [...new Set(all.flatMap(({ bodies }) => bodies))],
    elsewhere,
  };
}

type Home = { readonly hromada: Dataset['hromadas'][number]; readonly raion: Raion | null };

function homesOf(dataset: Dataset): Home[] {
  const own = dataset.hromadas.map((hromada) => ({ hromada, raion: raionOf(dataset, hromada.code) }));
  return [...own, ...dataset.elsewhere.values()];
}

function united(lists: readonly (readonly Service[])[]): Service[] {
  const byId = new Map<string, Service>();
  for (const service of lists.flat()) {
    const known = byId.get(service.id);
    if (known === undefined || (known.detail === null && service.detail !== null))
      byId.set(service.id, service);
  }
  return [...byId.values()];
}
