import { isCode } from '../domain/code.ts';
import type { Region } from '../domain/hromada.ts';
import { type Cells, readFlag, readRequired } from './cells.ts';
import { readRecords, type Records } from './records.ts';

export type Oblast = Pick<Region, 'code' | 'name' | 'applicable'>;

const COLUMNS = ['code', 'name_uk', 'name_en', 'applicable'];

/** `data/oblasts.csv`: the 24 oblasts, Kyiv, Crimea and Sevastopol by their whole names. */
export function parseOblasts(text: string, file: string): Records<Oblast> {
  return readRecords(text, { file, columns: COLUMNS, required: COLUMNS }, readOblast);
}

function readOblast(cells: Cells): Oblast {
  const code = readRequired(cells, 'code');
  if (!isCode(code)) cells.report('code', { key: 'code' });
  return {
    code,
    name: { uk: readRequired(cells, 'name_uk'), en: readRequired(cells, 'name_en') },
    applicable: readFlag(cells, 'applicable'),
  };
}
