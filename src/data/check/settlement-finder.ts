import type { Settlement } from '../../domain/hromada.ts';
import { buildSettlementIndex, placeFinder } from '../provider/settlement-index.ts';
import type { CheckSources } from './context.ts';

/** Populated places of an oblast as a check asks for them. */
export interface SettlementFinder {
  /** By code (12 or 19 characters) or name; null = none in the hromada, or several of the name. */
  readonly find: CheckSources['settlement'];
  readonly names: CheckSources['settlementNames'];
  readonly named: (name: string) => readonly Settlement[];
}

export function buildSettlementFinder(all: readonly Settlement[]): SettlementFinder {
  const index = buildSettlementIndex(all);
  return {
    find: placeFinder(index),
    names: (hromada) =>
      all.filter(({ code }) => code.startsWith(hromada.slice(0, 9))).map(({ name }) => name.uk),
    named: (name) => {
      const coded = index.byCode(name);
      return coded === null ? index.named(name, '') : [coded];
    },
  };
}
