import type { RecipientGroup } from '../domain/service-type.ts';
import { readFlag, readName, readRequired } from './cells.ts';
import { readRecords, type Records } from './records.ts';

const REQUIRED = ['id', 'name_uk'];
const COLUMNS = [...REQUIRED, 'name_en', 'violence'];

/** `data/recipients.csv`: the groups of people whom services help. */
export function parseRecipients(text: string, file: string): Records<RecipientGroup> {
  return readRecords(text, { file, columns: COLUMNS, required: REQUIRED }, (cells) => ({
    id: readRequired(cells, 'id'),
    name: readName(cells, 'name'),
    violence: readFlag(cells, 'violence'),
  }));
}
