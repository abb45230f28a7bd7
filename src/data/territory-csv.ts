import { isCode } from '../domain/code.ts';
import { type Territory, TERRITORY_STATUSES } from '../domain/hromada.ts';
import { type Cells, readDate, readEnum, readRequired } from './cells.ts';
import { readRecords, type Records } from './records.ts';

export interface TerritoryRow extends Territory {
  readonly code: string;
}

const REQUIRED = ['code', 'status', 'edition'];
const COLUMNS = [
  ...REQUIRED,
  'name',
  'settlements',
  'occupied',
  'active',
  'active_with_registers',
  'possible',
];

export function parseTerritory(text: string, file: string): Records<TerritoryRow> {
  return readRecords(text, { file, columns: COLUMNS, required: REQUIRED }, readTerritory);
}

function readTerritory(cells: Cells): TerritoryRow {
  const code = readRequired(cells, 'code');
  if (!isCode(code)) cells.report('code', { key: 'code' });
  readRequired(cells, 'status');
  return {
    code,
    status: readEnum(cells, 'status', TERRITORY_STATUSES) ?? 'possible',
    edition: readDate(cells, 'edition'),
  };
}
