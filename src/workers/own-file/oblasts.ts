import { buildHromadaLookup } from '../../data/provider/hromada-lookup.ts';
import { oblastOfTable, oblastsCoded, placesStated } from '../../data/provider/oblast-of-table.ts';
import type { Sheet } from '../../data/sheet/sheet.ts';
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
  const lookup = buildHromadaLookup(hromadas, formerNames);
  const named = new Set(oblastsCoded(sheet));
  for (const text of placesStated(sheet)) {
    if (text === '' || /UA\d{2}/.test(text)) continue;
    for (const { code } of lookup.byName(text, oblast)) named.add(code.slice(0, 4));
  }
  return { named: [...named].toSorted(), home: oblastOfTable(sheet, file) };
}
