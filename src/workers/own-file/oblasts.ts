import { buildHromadaLookup } from '../../data/provider/hromada-lookup.ts';
import { columnsOf } from '../../data/edit/with-columns.ts';
import type { Sheet } from '../../data/sheet.ts';
import type { CheckSources } from '../../data/check/context.ts';

export interface OblastsOfFile {
  /** Prefixes of all oblasts that a row names, by code or by the name of a hromada. */
  readonly named: readonly string[];
  /** The oblast whose table this is: as the file is called, else the only one that its codes name; null = neither. */
  readonly home: string | null;
}

type Units = Pick<CheckSources, 'hromadas' | 'formerNames'>;

/** Which oblasts a table speaks of. `oblast`: where names are looked up first; null = the whole country. */
export function oblastsOf(
  sheet: Sheet,
  file: string,
  { hromadas, formerNames }: Units,
  oblast: string | null,
): OblastsOfFile {
  const columns = columnsOf(sheet);
  const [home, area] = [columns.indexOf('hromada'), columns.indexOf('service_area')];
  const texts = new Set<string>();
  for (const { cells } of sheet.rows) {
    const stated = (cells[home] ?? '').trim();
    texts.add(stated === '' ? (cells[area] ?? '').trim() : stated);
  }
  const lookup = buildHromadaLookup(hromadas, formerNames);
  const coded = new Set<string>();
  const named = new Set<string>();
  for (const text of texts) {
    const codes = text.match(/UA\d{2}/g) ?? [];
    for (const code of codes) coded.add(code);
    if (codes.length > 0 || text === '') continue;
    for (const { code } of lookup.byName(text, oblast)) named.add(code.slice(0, 4));
  }
  const [only, ...others] = coded;
  const called = /UA\d{2}/.exec(file)?.[0] ?? null;
  return {
    named: [...new Set([...coded, ...named])].toSorted(),
    home: called ?? (only !== undefined && others.length === 0 ? only : null),
  };
}
