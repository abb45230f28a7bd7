import type { RecipientGroup } from '../domain/service-type.ts';
import { readRequired } from './cells.ts';
import { readRecords, type Records } from './records.ts';

const COLUMNS = ['id', 'name_uk', 'name_en'];

/** `data/recipients.csv`: the groups of people whom services help. */
export function parseRecipients(text: string, file: string): Records<RecipientGroup> {
  return readRecords(text, { file, columns: COLUMNS, required: COLUMNS }, (cells) => ({
    id: readRequired(cells, 'id'),
    name: { uk: readRequired(cells, 'name_uk'), en: readRequired(cells, 'name_en') },
  }));
}
