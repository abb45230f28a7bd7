import type { Hours } from '../../domain/hours.ts';
import type { Phone, ServiceDetail } from '../../domain/service.ts';
import type { Localized } from '../../domain/text.ts';
import {
  type Cells,
  readChoice,
  readList,
  readLocalized,
  readNumber,
  readRequired,
  readText,
} from '../cells.ts';
import { readHours as hoursOf } from '../contact/read-hours.ts';
import { lacksDays } from '../contact/schedule/read.ts';
import type { Problem } from '../finding.ts';
import { ANSWER } from './choices.ts';
import { CONTACT } from './columns/contact.ts';
import type { ProviderContext } from './context.ts';
import { HIDDEN } from './redacted.ts';

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
    referralRequired: readChoice(cells, 'referral_required', ANSWER) ?? 'unknown',
    referralFrom: readText(cells, 'referral_from'),
    phones: readPhones(cells, context),
    email: readMatching(cells, 'email', /^[^\s@;,]+@[^\s@;,]+\.[^\s@;,]+$/, { key: 'email' }),
    url: readMatching(cells, 'url', /^https?:\/\/[^\s]+$/, { key: 'link' }),
    hours: readHours(cells, context),
    languages: readText(cells, 'languages'),
    capacity: readNumber(cells, 'capacity', ...CONTACT.capacity.range),
    capacityUnit: readText(cells, 'capacity_unit'),
    source: readRequired(cells, 'source'),
    sourceUrl: readMatching(cells, 'source_url', /^https?:\/\/[^\s]+$/, { key: 'link' }),
    assuredBy: readText(cells, 'assured_by'),
    note: readLocalized(cells, 'note', 'note_en'),
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

function readPhones(cells: Cells, context: ProviderContext): Phone[] {
  const phones = readList(cells, 'phone').map(context.phone);
  if (phones.includes(null)) cells.report('phone', { key: 'phones' }, 'warning');
  return phones.filter((phone) => phone !== null);
}

function readMatching(cells: Cells, column: string, pattern: RegExp, problem: Problem): string | null {
  const text = cells.get(column);
  if (text === '') return null;
  if (pattern.test(text)) return text;
  cells.report(column, problem, 'warning');
  return null;
}

function readHours(cells: Cells, context: ProviderContext): Hours | null {
  const text = cells.get('hours');
  if (text === '') return null;
  const { hours, understood } = hoursOf(text, context.hours);
  if (!understood) cells.report('hours', { key: lacksDays(text) ? 'hoursDays' : 'hours' }, 'warning');
  return hours;
}
