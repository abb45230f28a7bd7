import type { FormerName } from '../../domain/search/place-pack.ts';
import { type Cells, readRequired } from '../sheet/cells.ts';
import { ownTable } from './own-table.ts';

/** `data/former-names.csv`: names by which people still look for a place. A place may have several. */
export const formerNameTable = ownTable({
  file: 'former-names.csv',
  required: ['code', 'name_uk'],
  optional: ['note'],
  key: null,
  reader: () => readFormerName,
});

function readFormerName(cells: Cells): FormerName {
  const code = readRequired(cells, 'code');
  if (!/^UA(\d{10}|\d{17})$/.test(code)) cells.report('code', { key: 'code' });
  return { code, name: readRequired(cells, 'name_uk') };
}
