import { PROVIDER_LAYOUT } from './read-table.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { columnOf } from '../sheet/table.ts';

/** The oblast prefix that a table's name begins with (`UA74.csv`, `providers/UA74-more.xlsx`); null where it does not. */
export function oblastOfName(file: string): string | null {
  return /^UA\d{2}/.exec(nameOf(file))?.[0] ?? null;
}

/** `providers/UA74.csv` → `UA74.csv`. */
export function nameOf(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}

/** A file's name that tells its oblast, so that whoever reads it looks names up where this reader did. */
export function nameInOblast(file: string, oblast: string | null): string {
  return oblast === null || oblastOfName(file) !== null ? file : `${oblast}-${file}`;
}

/**
 * The oblast within which a table's names of hromadas are looked up: as the file is called, else the only one that its
 * codes name; null = the whole country. The build, the check and the page ask this.
 */
export function oblastOfTable(sheet: Pick<Sheet, 'header' | 'rows'>, file: string): string | null {
  const named = oblastOfName(file);
  if (named !== null) return named;
  const [only, ...others] = oblastsCoded(sheet);
  return only !== undefined && others.length === 0 ? only : null;
}

/** Oblast prefixes of the codes of a table: of its hromadas, or of the areas where no hromada stands. */
export function oblastsCoded(sheet: Pick<Sheet, 'header' | 'rows'>): ReadonlySet<string> {
  return new Set([...placesStated(sheet)].flatMap((text) => text.match(/UA\d{2}/g) ?? []));
}

/** Every hromada that a row states, or its area where it states none: codes and names, each once. */
export function placesStated({ header, rows }: Pick<Sheet, 'header' | 'rows'>): ReadonlySet<string> {
  const columns = header.map((name) => columnOf(name, PROVIDER_LAYOUT));
  const [home, area] = [columns.indexOf('hromada'), columns.indexOf('service_area')];
  const texts = new Set<string>();
  for (const { cells } of rows) {
    const stated = (cells[home] ?? '').trim();
    texts.add(stated === '' ? (cells[area] ?? '').trim() : stated);
  }
  return texts;
}
