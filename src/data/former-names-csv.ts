import type { FormerName } from '../domain/search/place-pack.ts';
import { type Cells, cellsOf, readRequired } from './cells.ts';
import { readCsv } from './csv.ts';
import type { Finding } from './finding.ts';
import type { Records } from './records.ts';

const REQUIRED = ['code', 'name_uk'];

/** `data/former-names.csv`: names by which people still look for a place. A place may have several. */
export function parseFormerNames(text: string, file: string): Records<FormerName> {
  const table = readCsv(text, { file, columns: [...REQUIRED, 'note'], required: REQUIRED });
  const findings: Finding[] = [...table.findings];
  const records = table.rows.map((row) => readFormerName(cellsOf(row, file, 'fatal', findings)));
  return { records, findings };
}

function readFormerName(cells: Cells): FormerName {
  const code = readRequired(cells, 'code');
  if (!/^UA(\d{10}|\d{17})$/.test(code)) cells.report('code', { key: 'code' });
  return { code, name: readRequired(cells, 'name_uk') };
}
