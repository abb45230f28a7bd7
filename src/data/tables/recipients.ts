import type { RecipientGroup } from '../../domain/service-type.ts';
import { readFlag, readList, readName, readRequired } from '../sheet/cells.ts';
import { ownTable } from './own-table.ts';

/** `data/recipients.csv`: the groups of people whom services help. `overlaps` names other rows of it, `words` other names. */
export const recipientTable = ownTable({
  file: 'recipients.csv',
  required: ['id', 'name_uk'],
  optional: ['violence', 'overlaps', 'words'],
  translated: ['name'],
  key: ['id'],
  reader: (_, rows) => {
    const ids = new Set(rows.map((row) => row.get('id')));
    return (cells): RecipientGroup => {
      const overlaps = readList(cells, 'overlaps');
      if (!overlaps.every((id) => ids.has(id))) cells.report('overlaps', { key: 'recipients' });
      return {
        id: readRequired(cells, 'id'),
        name: readName(cells, 'name'),
        violence: readFlag(cells, 'violence'),
        overlaps,
        words: readList(cells, 'words'),
      };
    };
  },
});
