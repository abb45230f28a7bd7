import type { RecipientGroup } from '../domain/service-type.ts';
import { readFlag, readRequired } from './cells.ts';
import { readRecords, type Records } from './records.ts';

const REQUIRED = ['id', 'name_uk', 'name_en'];
const COLUMNS = [...REQUIRED, 'violence'];

/** `data/recipients.csv`: the groups of people whom services help. */
export function parseRecipients(text: string, file: string): Records<RecipientGroup> {
  return readRecords(text, { file, columns: COLUMNS, required: REQUIRED }, (cells) => ({
    id: readRequired(cells, 'id'),
    name: { uk: readRequired(cells, 'name_uk'), en: readRequired(cells, 'name_en') },
    violence: readFlag(cells, 'violence'),
  }));
}
