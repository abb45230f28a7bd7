import type { Code } from '../../domain/code.ts';
import type { Settlement } from '../../domain/hromada.ts';
import { buildSettlementIndex } from '../provider/settlement-index.ts';
import type { CheckSources } from './context.ts';

/** Populated places of an oblast as a check asks for them. */
export interface SettlementFinder {
  /** By code (12 or 19 characters) or name; null = none in the hromada, or several of the name. */
  readonly find: CheckSources['settlement'];
  readonly names: CheckSources['settlementNames'];
}

export function buildSettlementFinder(all: readonly Settlement[]): SettlementFinder {
  const index = buildSettlementIndex(all);
  return {
    find: (hromada: Code, text: string) => {
      const within = hromada.slice(0, 9).replace(/000$/, '');
      const coded = index.byCode(text);
      if (coded !== null) return coded.code.startsWith(within) ? coded : null;
      const [only, ...others] = index.named(text, within);
      return only === undefined || others.length > 0 ? null : only;
    },
    names: (hromada) =>
      all.filter(({ code }) => code.startsWith(hromada.slice(0, 9))).map(({ name }) => name.uk),
  };
}
