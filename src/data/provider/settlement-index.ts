import { prefixOf } from '../../domain/code.ts';
import type { Settlement } from '../../domain/hromada.ts';
import type { ProviderContext } from './context.ts';
import { foldName } from './hromada-lookup.ts';

/** Populated places by name within a territory. A name gives a list: names are never keys. */
export interface SettlementIndex {
  /** Places of the name whose code begins so: an oblast's 4 characters, a hromada's 9 and so on. */
  readonly named: (name: string, prefix: string) => readonly Settlement[];
  /** The place of a code of 12 or 19 characters. */
  readonly byCode: (code: string) => Settlement | null;
}

export function buildSettlementIndex(settlements: readonly Settlement[]): SettlementIndex {
  const byName = new Map<string, Settlement[]>();
  const byCode = new Map<string, Settlement>();
  for (const settlement of settlements) {
    const name = foldName(settlement.name.uk);
    const list = byName.get(name);
    if (list === undefined) byName.set(name, [settlement]);
    else list.push(settlement);
    byCode.set(settlement.code, settlement);
  }
  return {
    named: (name, prefix) => {
      const found = byName.get(foldName(name)) ?? byName.get(foldName(bareName(name))) ?? [];
      return found.filter(({ code }) => code.startsWith(prefix));
    },
    byCode: (code) => byCode.get(prefixOf(code, 'settlement')) ?? null,
  };
}

const NOUN = /^(?:(?:м|с|смт|с-ще|сел)\.\s*|(?:м|с|смт|с-ще|місто|село|селище)\s+)(?=\p{L})/iu;

/** «с. Лугове» → «Лугове». */
export function bareName(text: string): string {
  return text.replace(NOUN, '');
}

/** Finds a place of a hromada by its code or name; null = none of it there, or several. */
export function placeFinder({ named, byCode }: SettlementIndex): ProviderContext['settlement'] {
  return (hromada, text) => {
    const within = hromada.slice(0, 9).replace(/000$/, '');
    const coded = byCode(text);
    if (coded !== null) return coded.code.startsWith(within) ? coded : null;
    const [only, ...others] = named(text, within);
    return only === undefined || others.length > 0 ? null : only;
  };
}
