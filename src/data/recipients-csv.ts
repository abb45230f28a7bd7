import type { RecipientGroup } from '../domain/service-type.ts';
import { readFlag, readList, readName, readRequired } from './cells.ts';
import { readRecords, type Records } from './records.ts';

const REQUIRED = ['id', 'name_uk'];
const COLUMNS = [...REQUIRED, 'violence', 'overlaps', 'words'];

/** `data/recipients.csv`: the groups of people whom services help. `overlaps` names other rows of it, `words` other names. */
export function parseRecipients(text: string, file: string): Records<RecipientGroup> {
  const layout = { file, columns: COLUMNS, translated: ['name'], required: REQUIRED };
  const ids = new Set(readRecords(text, layout, (cells) => readRequired(cells, 'id')).records);
  return readRecords(text, layout, (cells) => {
    const overlaps = readList(cells, 'overlaps');
    if (!overlaps.every((id) => ids.has(id))) cells.report('overlaps', { key: 'recipients' });
    return {
      id: readRequired(cells, 'id'),
      name: readName(cells, 'name'),
      violence: readFlag(cells, 'violence'),
      overlaps,
      words: readList(cells, 'words'),
    };
  });
}
