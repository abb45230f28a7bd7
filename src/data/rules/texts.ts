import type { Finding } from '../finding.ts';
import { PRECISION } from '../provider/choices.ts';
import { foldName } from '../provider/hromada-lookup.ts';
import { HIDDEN } from '../provider/redacted.ts';
import { type DataRow, type DataTables, findingAt, isYes } from './tables.ts';

/** A mark between two Ukrainian letters that is not ’. */
const WRONG = /[а-яіїєґ]['ʼ`´‘′][а-яіїєґ]/i;
const WORD = /[\p{L}'ʼ`´‘′’-]*[а-яіїєґ]['ʼ`´‘′][а-яіїєґ][\p{L}'ʼ`´‘′’-]*/iu;
const MARKS = /['ʼ`´‘′]/g;

/** One apostrophe in all Ukrainian text: ’. */
export function apostrophes(tables: DataTables): Finding[] {
  const hidden = hidingTypes(tables);
  return tables.all.flatMap((table) =>
    table.rows.flatMap((row) =>
      table.columns
        .filter((column) => WRONG.test(row.get(column)))
        .map((column) => apostropheAt(row, column, mayHide(row, hidden))),
    ),
  );
}

function apostropheAt(row: DataRow, column: string, hides: boolean): Finding {
  const word = WORD.exec(row.get(column))?.[0] ?? '';
  const shown = hides ? { came: HIDDEN } : { came: word, suggestion: word.replace(MARKS, '’') };
  return findingAt(row, column, { key: 'apostrophe' }, 'warning', shown);
}

/** Ids and names of the types whose places hide unless a record says otherwise. */
function hidingTypes({ types }: DataTables): ReadonlySet<string> {
  const hiding = types.filter((row) => isYes(row, 'redacted'));
  const names = hiding.flatMap((row) => ['id', 'name_uk', 'name_en'].map(row.get));
  return new Set(names.map(foldName));
}

/** Nothing of a record that hides, or may hide, is repeated in a log. */
function mayHide(row: DataRow, hidden: ReadonlySet<string>): boolean {
  const stated = row.get('precision');
  if (stated !== '') return [null, 'redacted'].includes(PRECISION.find(stated));
  const type = row.get('service_type');
  return type !== '' && hidden.has(foldName(type));
}

/** Tables whose texts the page shows in both languages. */
const TRANSLATED = [
  ['types', ['name', 'short', 'about', 'first_step']],
  ['hotlines', ['about', 'terms']],
  ['recipients', ['name']],
  ['oblasts', ['name']],
] as const;

/** Where there is no English text the English page shows the Ukrainian one. */
export function englishTexts(tables: DataTables): Finding[] {
  return TRANSLATED.flatMap(([table, names]) =>
    tables[table].flatMap((row) =>
      names
        .filter((name) => row.get(`${name}_uk`) !== '' && row.get(`${name}_en`) === '')
        .map((name) => findingAt(row, `${name}_en`, { key: 'noEnglish' }, 'warning')),
    ),
  );
}
