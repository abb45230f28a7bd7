import type { Hours } from '../../../src/domain/contact/hours.ts';
import type { Accessibility, Service, ServiceDetail } from '../../../src/domain/service.ts';
import { APPLY_TYPE } from '../../../src/domain/service-type.ts';
import type { Localized } from '../../../src/domain/text.ts';
import { readEmail, readUrl } from '../contact.ts';
import type { CnapRow } from './rows.ts';
import { readTimetable } from './timetable.ts';
import type { SourceFacts } from '../source-facts.ts';
import { type Matched, registerDetail, registerRecord } from '../register-record.ts';
import { quietName } from '../quiet-name.ts';
import { typeset } from '../typeset.ts';

/** A centre as a place to apply: shaped like a service, never counted as one. */
export function cnapService(row: CnapRow, match: Matched, source: SourceFacts): Service {
  const part = partOf(row.name);
  return {
    ...registerRecord(match, source),
    id: `cnap-${row.code}`,
    type: APPLY_TYPE,
    provider: { uk: quietName(typeset(row.name)), en: null },
    providerKind: null,
    system: 'social',
    name: part,
    delivery: [part === MOBILE ? 'mobile' : 'on_site'],
    accessibility: accessOf(row.access),
    detail: detailOf(row, match.settlement?.name ?? null, source),
  };
}

const MOBILE: Localized = { uk: 'Мобільний ЦНАП', en: 'Mobile administrative service centre' };
const REMOTE: Localized = { uk: 'Віддалене робоче місце', en: 'Remote workplace' };
const BRANCH: Localized = { uk: 'Територіальний підрозділ', en: 'Branch' };

/** What of a centre it is; null for the main one. The register misspells «віддалене» in four ways. */
export function partOf(name: string): Localized | null {
  if (/мобільн|пересувн|виїзн/i.test(name)) return MOBILE;
  if (/^в(ід)?д?\S*н[еі] робоч|робоч\S+ місц|робоч\S+ місто|віддалене місце|^(врм|вмр)(?!\p{L})/iu.test(name))
    return REMOTE;
  return /територіальн\S* підрозділ/i.test(name) ? BRANCH : null;
}

/** Full: all three conditions; none: none of them; null: the register says nothing. */
function accessOf(flags: CnapRow['access']): Accessibility | null {
  const stated = flags.filter((flag) => flag !== null);
  if (stated.length === 0) return null;
  if (stated.every((flag) => !flag)) return 'none';
  return stated.length === flags.length && stated.every((flag) => flag) ? 'full' : 'partial';
}

function detailOf(row: CnapRow, settlement: Localized | null, source: SourceFacts): ServiceDetail {
  return registerDetail(
    {
      settlement,
      address: streetOf(row.address),
      phones: row.phones,
      email: readEmail(row.email),
      url: readUrl(row.web),
      hours: hoursOf(row.timetable),
    },
    source,
  );
}

/** The address without its hromada and oblast, which stand on the card anyway; null where nothing else is there. */
function streetOf(address: string): string | null {
  const parts = address.split(',').map((part) => part.trim());
  const street = parts.filter((part) => !/(територіальна громада|область|^None|^[˗–-]?)$/.test(part));
  return street.length === 0 ? null : typeset(street.join(', '));
}

function hoursOf(text: string | null): Hours | null {
  const { syntax, weekly, note, outcome } = readTimetable(text);
  if (outcome === 'none') return null;
  const parsed = outcome === 'parsed';
  return { syntax, weekly, text: parsed ? null : text, ...(note !== null && { note }) };
}
