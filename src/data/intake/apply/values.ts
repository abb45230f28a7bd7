import { suggestDate } from '../../check/suggest/date.ts';
import { suggestHours, suggestLink } from '../../check/suggest/contact.ts';
import { COLUMN_SPECS, type ProviderColumn } from '../../provider/columns.ts';
import type { IntakeContext } from '../sources.ts';
import { choiceOf } from '../values/choices.ts';
import { asWords, daysAdded, understood } from '../values/hours.ts';
import { surely } from '../values/match.ts';
import { splitValues } from '../values/split.ts';
import { type Asker, columnChoices } from './ask.ts';
import type { Gathered } from './gather.ts';
import type { Tally } from './notes.ts';

export type Cells = Partial<Record<ProviderColumn, string>>;

/** Where a value without a counterpart is kept, so that nothing of the list is lost. */
const KEPT_IN: Partial<Record<ProviderColumn, ProviderColumn>> = {
  fees: 'fees_note',
  eligibility: 'eligibility_note',
};
const DATES: readonly ProviderColumn[] = ['reported_on', 'assured_on', 'valid_from', 'valid_to'];
const CHOSEN = (Object.keys(COLUMN_SPECS) as ProviderColumn[]).filter(
  (column) => COLUMN_SPECS[column].type === 'choice' && column !== 'precision',
);

/** The cells of a row with their values as ours; `mended` counts what was written anew, by column. */
export function withValues(
  { cells: said, row }: Gathered,
  context: IntakeContext,
  asker: Asker,
  mended: Tally,
): Cells {
  const cells: Cells = { ...said };
  const keep = (column: ProviderColumn, text: string) => {
    const home = KEPT_IN[column] ?? 'note';
    cells[home] = beside(cells[home], home === 'note' ? labelled(column, text) : text);
  };
  for (const column of CHOSEN) {
    const text = cells[column];
    if (text === undefined || text === '') continue;
    const value = asker.answer(column, text) ?? choiceOf(column, text);
    if (value !== null && value !== undefined) cells[column] = value;
    else {
      const open = asker.answer(column, text) === undefined;
      if (open) asker.ask('value', column, text, row, column === 'status', () => columnChoices(column));
      // No row is whole without its status: until it is answered the words stay, and are not asked about twice.
      if (open && column === 'status') continue;
      cells[column] = '';
      keep(column, text);
    }
  }
  if (cells.delivery !== undefined)
    cells.delivery = listOf(
      'delivery',
      cells.delivery,
      (text) => choiceOf('delivery', text),
      row,
      asker,
      keep,
      () => columnChoices('delivery'),
    );
  if (cells.eligibility !== undefined) {
    const groups = splitValues(cells.eligibility, context.groups).join(';');
    const choices = () => context.recipients.map(({ id, name }) => ({ value: id, label: name }));
    cells.eligibility = listOf(
      'eligibility',
      groups,
      (text) => surely(context.groups(text)),
      row,
      asker,
      keep,
      choices,
    );
  }
  for (const column of DATES) {
    const text = cells[column];
    if (text === undefined) continue;
    const date = suggestDate(text) ?? suggestDate(/\d{1,2}[./]\d{1,2}[./]\d{4}/.exec(text)?.[0] ?? '');
    if (date !== null) cells[column] = date;
  }
  mendContacts(cells, row, context, asker, mended);
  return cells;
}

/** A text with the column that it stood in. */
export const labelled = (column: ProviderColumn, text: string): string =>
  `${COLUMN_SPECS[column].headers[0]}: ${text}`;

/** A text after what a cell holds already. */
export const beside = (cell: string | undefined, text: string): string =>
  [cell, text].filter(Boolean).join('; ');

function listOf(
  column: ProviderColumn,
  text: string,
  find: (text: string) => string | null,
  row: number,
  asker: Asker,
  keep: (column: ProviderColumn, text: string) => void,
  choices: Parameters<Asker['ask']>[5],
): string {
  const ids: string[] = [];
  const rest: string[] = [];
  for (const part of text
    .split(/[;\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '')) {
    const answer = asker.answer(column, part);
    const id = answer === undefined ? find(part) : answer;
    if (id !== null) ids.push(id);
    else {
      if (answer === undefined) asker.ask('value', column, part, row, false, choices);
      rest.push(part);
    }
  }
  if (rest.length > 0) keep(column, rest.join('; '));
  return [...new Set(ids)].join('; ');
}

function mendContacts(cells: Cells, row: number, context: IntakeContext, asker: Asker, mended: Tally): void {
  const digits = cells.edrpou?.replace(/\D/g, '') ?? '';
  // A spreadsheet takes the noughts off the front of a number.
  if (digits.length >= 6 && digits.length < 8) {
    cells.edrpou = digits.padStart(8, '0');
    mended.add('edrpou');
  } else if (digits.length === 10) {
    // The number of a person is never published.
    cells.edrpou = '';
    mended.add('taxNumber');
  } else if (digits.length === 8) cells.edrpou = digits;
  const url = cells.url;
  if (url !== undefined && url !== '' && !/^https?:/i.test(url)) cells.url = suggestLink(url) ?? url;
  const [email, ...others] = cells.email?.split(/[;,\s]+/).filter((text) => text !== '') ?? [];
  if (email !== undefined) cells.email = email;
  if (others.length > 0) cells.note = beside(cells.note, labelled('email', others.join(', ')));
  if (cells.phone !== undefined) cells.phone = cells.phone.replace(/\s*\n\s*/g, '; ');
  const hours = cells.hours;
  if (hours === undefined || hours === '' || understood(context)(hours)) return;
  const answer = asker.answer('hours', hours);
  // Without a number it is no schedule but words: «щоденно». A table with ids is ours, and left as it is.
  const isForeign = (cells.id ?? '') === '';
  if (answer === null || (answer === undefined && isForeign && !/\d/.test(hours)))
    cells.hours = asWords(hours);
  else if (answer !== undefined) cells.hours = answer;
  else
    asker.ask('value', 'hours', hours, row, true, () => {
      const guess = suggestHours(hours) ?? daysAdded(hours, context);
      return guess === null ? [] : [{ value: guess, label: { uk: guess, en: guess } }];
    });
}
