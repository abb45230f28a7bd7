import type { Hours } from '../../domain/hours.ts';
import type { ServiceDetail } from '../../domain/service.ts';
import type { Localized } from '../../domain/text.ts';
import { type Cells, readChoice, readLocalized, readNumber, readRequired, readText } from '../cells.ts';
import { type Homoglyph, inEmail, inLink } from '../contact/homoglyph.ts';
import { isCutNumber, readPhones as phonesOf, type ReadPhones } from '../contact/phones.ts';
import { readHours as hoursOf } from '../contact/read-hours.ts';
import { lacksDays } from '../contact/schedule/read.ts';
import { ANSWER } from './choices.ts';
import { spoiltCode } from './classifier-code.ts';
import { CONTACT } from './columns/contact.ts';
import type { ProviderContext } from './context.ts';
import { HIDDEN } from './redacted.ts';

/** What only a card shows. A contact or schedule that cannot be understood is a warning, never the loss of a record. */
export function readDetail(
  cells: Cells,
  settlement: Localized | null,
  context: ProviderContext,
): ServiceDetail {
  const { phones, unparsed } = readPhones(cells, context);
  return {
    edrpou: readEdrpou(cells),
    classifierCode: readCode(cells),
    settlement,
    address: readText(cells, 'address'),
    eligibilityNote: readText(cells, 'eligibility_note'),
    feesNote: readText(cells, 'fees_note'),
    documents: readText(cells, 'documents'),
    application: readText(cells, 'application'),
    referralRequired: readChoice(cells, 'referral_required', ANSWER) ?? 'unknown',
    referralFrom: readText(cells, 'referral_from'),
    phones,
    email: readMatching(cells, 'email', EMAIL, inEmail),
    url: readMatching(cells, 'url', LINK, inLink),
    hours: readHours(cells, context),
    languages: readText(cells, 'languages'),
    capacity: readNumber(cells, 'capacity', ...CONTACT.capacity.range),
    capacityUnit: readText(cells, 'capacity_unit'),
    source: readRequired(cells, 'source'),
    sourceUrl: readMatching(cells, 'source_url', LINK, inLink),
    assuredBy: readText(cells, 'assured_by'),
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

const EMAIL = /^[^\s@;,<>()]+@[^\s@;,<>().]+(?:\.[^\s@;,<>().]+)*\.\p{L}[\p{L}\d-]+$/u;
/** With a name, and without a mark of the sentence that it was copied from. */
const LINK = /^https?:\/\/[^\s/?#.]+(?:\.[^\s/?#.]+)+(?::\d+)?(?:[/?#]\S*)?(?<![.,;!»"'])$/;

function readMatching(
  cells: Cells,
  column: string,
  pattern: RegExp,
  lookalike: (text: string) => Homoglyph | null,
): string | null {
  const text = cells.get(column);
  if (text === '') return null;
  const found = lookalike(text);
  const unpaired = text.endsWith(')') && !text.includes('(');
  if (found === null && pattern.test(text) && !unpaired) return text;
  const params = { letter: found?.letter ?? '', place: String(found?.place ?? 0) };
  const key = column === 'email' ? 'email' : 'link';
  cells.report(column, found === null ? { key } : { key: 'homoglyph', params }, 'warning');
  return null;
}

function readHours(cells: Cells, context: ProviderContext): Hours | null {
  const text = cells.get('hours');
  if (text === '') return null;
  const { hours, understood } = hoursOf(text, context.hours);
  if (!understood) cells.report('hours', { key: lacksDays(text) ? 'hoursDays' : 'hours' }, 'warning');
  return hours;
}
