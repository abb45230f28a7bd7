import type { Hours } from '../../domain/hours.ts';
import { ANSWERS, type Phone, type ServiceDetail } from '../../domain/service.ts';
import type { Localized } from '../../domain/text.ts';
import {
  type Cells,
  readEnum,
  readList,
  readLocalized,
  readNumber,
  readRequired,
  readText,
} from '../cells.ts';
import type { ProviderContext } from './context.ts';

/** What only a card shows. A contact or schedule that cannot be understood is a warning, never the loss of a record. */
export function readDetail(
  cells: Cells,
  settlement: Localized | null,
  context: ProviderContext,
): ServiceDetail {
  return {
    edrpou: readEdrpou(cells),
    classifierCode: readText(cells, 'classifier_code'),
    settlement,
    address: readText(cells, 'address'),
    eligibilityNote: readText(cells, 'eligibility_note'),
    feesNote: readText(cells, 'fees_note'),
    documents: readText(cells, 'documents'),
    application: readText(cells, 'application'),
    referralRequired: readEnum(cells, 'referral_required', ANSWERS) ?? 'unknown',
    referralFrom: readText(cells, 'referral_from'),
    phones: readPhones(cells, context),
    email: readMatching(cells, 'email', /^[^\s@;,]+@[^\s@;,]+\.[^\s@;,]+$/, 'адресу пошти'),
    url: readMatching(cells, 'url', /^https?:\/\/[^\s]+$/, 'посилання http(s)://'),
    hours: readHours(cells, context),
    languages: readText(cells, 'languages'),
    capacity: readNumber(cells, 'capacity', 0, 100_000),
    capacityUnit: readText(cells, 'capacity_unit'),
    source: readRequired(cells, 'source'),
    sourceUrl: readMatching(cells, 'source_url', /^https?:\/\/[^\s]+$/, 'посилання http(s)://'),
    assuredBy: readText(cells, 'assured_by'),
    note: readLocalized(cells, 'note', 'note_en'),
  };
}

/** A sole trader's ten-digit number is a personal one: it is never published. Spreadsheets drop leading zeros. */
function readEdrpou(cells: Cells): string | null {
  const text = cells.get('edrpou');
  if (text === '') return null;
  if (/^\d{5,8}$/.test(text)) return text.padStart(8, '0');
  cells.report('edrpou', '8 цифр (номери фізичних осіб не публікуємо)', 'warning');
  return null;
}

function readPhones(cells: Cells, context: ProviderContext): Phone[] {
  const phones = readList(cells, 'phone').map(context.phone);
  if (phones.includes(null)) cells.report('phone', 'номери з кодом міста через ;', 'warning');
  return phones.filter((phone) => phone !== null);
}

function readMatching(cells: Cells, column: string, pattern: RegExp, expected: string): string | null {
  const text = cells.get(column);
  if (text === '') return null;
  if (pattern.test(text)) return text;
  cells.report(column, expected, 'warning');
  return null;
}

function readHours(cells: Cells, context: ProviderContext): Hours | null {
  const text = cells.get('hours');
  if (text === '') return null;
  const weekly = context.hours(text);
  if (weekly === null) cells.report('hours', 'синтаксис opening_hours, як Mo-Fr 08:00-17:00', 'warning');
  return { syntax: weekly === null ? null : text, weekly: weekly ?? [], text };
}
