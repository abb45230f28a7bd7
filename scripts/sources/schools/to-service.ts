import {
  type ProviderKind,
  REGISTER_ID,
  type Service,
  type ServiceDetail,
} from '../../../src/domain/service.ts';
import type { Localized } from '../../../src/domain/text.ts';
import { readEmail, readUrl } from '../contact.ts';
import { type Matched, registerDetail, registerRecord } from '../register-record.ts';
import { quietName } from '../quiet-name.ts';
import { typeset } from '../typeset.ts';
import type { SourceFacts } from '../source-facts.ts';
import type { SchoolKind, SchoolRow } from './rows.ts';

/** Id of the type into which the register is read: a row of `data/service-types.csv`. */
export const SCHOOL_TYPE = 'special-school';

/** Null for what the type is called itself. */
const NAMES: Record<SchoolKind, Localized | null> = {
  'спеціальна школа': null,
  'спеціальна школа-інтернат': { uk: 'Спеціальна школа-інтернат', en: 'Special boarding school' },
  'навчально-реабілітаційний центр': {
    uk: 'Навчально-реабілітаційний центр',
    en: 'Education and rehabilitation centre',
  },
  'школа соціальної реабілітації': {
    uk: 'Школа соціальної реабілітації',
    en: 'School of social rehabilitation',
  },
};

const OWNERS: Readonly<Record<string, ProviderKind>> = {
  Державна: 'state',
  Комунальна: 'communal',
  Приватна: 'private',
};

export function schoolId({ code }: Pick<SchoolRow, 'code'>): string {
  return `${REGISTER_ID}${code}`;
}

export function schoolService(row: SchoolRow, match: Matched, source: SourceFacts): Service {
  return {
    ...registerRecord(match, source),
    id: schoolId(row),
    type: SCHOOL_TYPE,
    provider: { uk: quietName(typeset(row.name)), en: null },
    providerKind: OWNERS[row.ownership ?? ''] ?? null,
    system: 'educational',
    name: NAMES[row.kind],
    delivery: row.boarding ? ['on_site', 'residential'] : ['on_site'],
    accessibility: null,
    detail: detailOf(row, match.settlement?.name ?? null, source),
  };
}

function detailOf(row: SchoolRow, settlement: Localized | null, source: SourceFacts): ServiceDetail {
  return registerDetail(
    {
      settlement,
      address: row.address === null ? null : typeset(row.address),
      phones: row.phones,
      email: onlyEmail(row.email),
      url: readUrl(row.web) ?? bareUrl(row.web),
      hours: null,
    },
    source,
  );
}

/** Where a cell has several addresses they are people's own. */
function onlyEmail(text: string | null): string | null {
  return (text ?? '').split('@').length === 2 ? readEmail(text) : null;
}

/** «shkola.at.ua»: an address as it is said aloud. */
function bareUrl(text: string | null): string | null {
  return /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text ?? '') ? `https://${text}` : null;
}
