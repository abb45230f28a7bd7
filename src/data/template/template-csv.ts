import type { Language } from '../../domain/text.ts';
import { csvOfSheet } from '../edit/csv-of-sheet.ts';
import { PROVIDER_COLUMNS } from '../provider/columns.ts';
import { exampleRows } from './examples.ts';
import { headerOf } from './layout-text.ts';
import type { TemplateSources } from './lists.ts';

/** The empty table with three marked examples. Semicolons and the mark of UTF-8: Excel opens it by a double click. */
export function templateCsv(sources: TemplateSources, lang: Language): string {
  const header = PROVIDER_COLUMNS.map((column) => headerOf(column, lang));
  const rows = exampleRows(lang, sources).map((example, i) => ({
    row: i + 2,
    cells: PROVIDER_COLUMNS.map((column) => example[column] ?? ''),
  }));
  return csvOfSheet({ header, rows }, { delimiter: ';', bom: true });
}
