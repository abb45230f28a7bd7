import type { Hours } from '../../domain/contact/hours.ts';
import type { ServiceDetail } from '../../domain/service.ts';
import type { Localized } from '../../domain/text.ts';
import { type Cells, readChoice, readLocalized, readRequired, readText } from '../sheet/cells.ts';
import { isCutNumber, readPhones as phonesOf, type ReadPhones } from '../contact/read-phones.ts';
import { readHours as hoursOf } from '../contact/read-hours.ts';
import { lacksDays } from '../contact/schedule/read.ts';
import { ANSWER } from './choices.ts';
import { spoiltCode } from './classifier-code.ts';
import type { ProviderContext } from './context.ts';
import { readPlain } from './plain.ts';
import { HIDDEN } from './redacted.ts';

/** What only a card shows. A contact or schedule that cannot be understood is a warning, never the loss of a record. */
export function readDetail(
  cells: Cells,
  settlement: Localized | null,
  context: ProviderContext,
): ServiceDetail {
  const { phones, unparsed } = readPhones(cells, context);
  return {
    ...readPlain(cells),
    edrpou: readEdrpou(cells),
    classifierCode: readCode(cells),
    settlement,
    referralRequired: readChoice(cells, 'referral_required', ANSWER) ?? 'unknown',
    phones,
    hours: readHours(cells, context),
    source: readRequired(cells, 'source'),
    note: noteWith(readLocalized(cells, 'note', 'note'), unparsed),
  };
}

/** A sole trader's ten-digit number is a personal one: it is never published. Spreadsheets drop leading zeros. */
function readEdrpou(cells: Cells): string | null {
  const text = cells.get('edrpou');
  if (text === '') return null;
  if (/^\d{5,8}$/.test(text)) return text.padStart(8, '0');
  cells.report('edrpou', { key: 'edrpou' }, 'warning', /^\d{10}$/.test(text) ? HIDDEN : undefined);
  return null;
}

/** What cannot be dialled is not lost: it stands in the note as it is written. */
function readPhones(cells: Cells, context: ProviderContext): ReadPhones {
  const text = cells.get('phone');
  if (isCutNumber(text)) {
    cells.report('phone', { key: 'phoneCut' }, 'warning');
    return { phones: [], unparsed: [] };
  }
  const read = phonesOf(text, context.phone);
  const params = { text: read.unparsed.join('; ') };
  if (read.unparsed.length > 0) cells.report('phone', { key: 'phones', params }, 'warning');
  return read;
}

function noteWith(note: Localized | null, unparsed: readonly string[]): Localized | null {
  if (unparsed.length === 0) return note;
  const text = unparsed.join('; ');
  const uk = [...(note === null ? [] : [note.uk]), `Телефон, як у джерелі: ${text}`].join('\n');
  const en = note === null || note.en !== null ? `Phone as in the source: ${text}` : null;
  return { uk, en: en === null ? null : [...(note?.en ? [note.en] : []), en].join('\n') };
}

/** A date or a number in its place is what a spreadsheet made of a code; any other text is taken as it is. */
function readCode(cells: Cells): string | null {
  const code = spoiltCode(cells.get('classifier_code'));
  if (code === null) return readText(cells, 'classifier_code');
  cells.report('classifier_code', { key: 'classifierSpoilt', params: { code } }, 'warning');
  return null;
}

function readHours(cells: Cells, context: ProviderContext): Hours | null {
  const text = cells.get('hours');
  if (text === '') return null;
  const { hours, understood } = hoursOf(text, context.hours);
  if (!understood) cells.report('hours', { key: lacksDays(text) ? 'hoursDays' : 'hours' }, 'warning');
  return hours;
}
