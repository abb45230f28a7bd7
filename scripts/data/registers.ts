import type { Country } from './country.ts';
import type { Records } from './providers.ts';

/**
 * The records of `data/` with those that open registers hold. A row of `data/` with a register's id stands for it; what
 * order 376 lets be told of them is decided with all others, in `sheltered`.
 */
export function withRegisters(records: Records, country: Country): Records {
  const taken = new Set([...records.services, ...records.unplaced].map(({ id }) => id));
  const isNew = ({ id }: { readonly id: string }) => !taken.has(id);
  const services = country.services.filter(isNew);
  const unplaced = country.unplaced.filter(isNew);
  return {
    ...records,
    services: [...records.services, ...services],
    unplaced: [...records.unplaced, ...unplaced],
    rows: records.rows + services.length + unplaced.length,
  };
}
