import { isCode } from '../../domain/code.ts';
import type { Region } from '../../domain/region.ts';
import { type Cells, readEnum, readName, readRequired } from '../sheet/cells.ts';
import { ownTable } from './own-table.ts';

export type Oblast = Pick<Region, 'code' | 'name' | 'applicable'>;

/** `data/oblasts.csv`: the 24 oblasts, Kyiv, Crimea and Sevastopol by their whole names. */
export const oblastTable = ownTable({
  file: 'oblasts.csv',
  required: ['code', 'name_uk'],
  optional: ['applicable'],
  translated: ['name'],
  key: ['code'],
  reader: () => readOblast,
});

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
