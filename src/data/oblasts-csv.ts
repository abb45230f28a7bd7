import { isCode } from '../domain/code.ts';
import type { Region } from '../domain/hromada.ts';
import { type Cells, readEnum, readName, readRequired } from './cells.ts';
import { readRecords, type Records } from './records.ts';

export type Oblast = Pick<Region, 'code' | 'name' | 'applicable'>;

const REQUIRED = ['code', 'name_uk'];
const COLUMNS = [...REQUIRED, 'applicable'];

/** `data/oblasts.csv`: the 24 oblasts, Kyiv, Crimea and Sevastopol by their whole names. */
export function parseOblasts(text: string, file: string): Records<Oblast> {
  return readRecords(text, { file, columns: COLUMNS, translated: ['name'], required: REQUIRED }, readOblast);
}

function readOblast(cells: Cells): Oblast {
  const code = readRequired(cells, 'code');
  if (!isCode(code)) cells.report('code', { key: 'code' });
  return {
    code,
    name: readName(cells, 'name'),
    // Only a stated «no» takes an oblast out of the reckoning.
    applicable: readEnum(cells, 'applicable', ['yes', 'no']) !== 'no',
  };
}
