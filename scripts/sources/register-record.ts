import type { Hromada, Settlement } from '../../src/domain/hromada.ts';
import { NOTHING_SAID, type Service, type ServiceDetail } from '../../src/domain/service.ts';
import type { UnplacedReason, UnplacedRecord } from '../../src/domain/survey.ts';
import type { Localized } from '../../src/domain/text.ts';
import { readPhones } from './contact.ts';
import type { SourceFacts } from './source-facts.ts';

/** Where a row of a register belongs. */
export interface Matched {
  readonly hromada: Hromada;
  /** The populated place itself where the row tells it, and the hromada has no other one of the name. */
  readonly settlement: Settlement | null;
}

export interface Unmatched {
  readonly reason: UnplacedReason;
  readonly message: string;
  readonly candidates: readonly Hromada[];
}

/** What all records of a register share: it lists what operates, and says no more of how. */
export function registerRecord({ hromada, settlement }: Matched, { date }: SourceFacts) {
  return {
    status: 'operating',
    validFrom: null,
    validTo: null,
    hromada: hromada.code,
    precision: settlement === null ? 'hromada' : 'settlement',
    at: settlement?.at ?? hromada.seat?.at ?? null,
    serviceArea: [],
    takesOutsiders: 'unknown',
    eligibility: null,
    fees: null,
    reportedOn: date,
    assuredOn: null,
  } as const satisfies Partial<Service>;
}

type Row = Pick<UnplacedRecord, 'id' | 'type' | 'provider' | 'file' | 'row'> & { readonly place: string };

/** A row whose place is not known for sure, with why. */
export function unplacedRow({ place, ...row }: Row, why: Unmatched, source: SourceFacts): UnplacedRecord {
  return {
    ...row,
    status: 'operating',
    reason: why.reason,
    message: `${why.message}: «${place}»`,
    candidates: why.candidates.map(({ code }) => code),
    validFrom: null,
    validTo: null,
    reportedOn: source.date,
    assuredOn: null,
    source: source.title,
  };
}

interface FromRegister extends Pick<ServiceDetail, 'settlement' | 'address' | 'email' | 'url' | 'hours'> {
  /** As the register writes them: what does not dial stands in the note. */
  readonly phones: string | null;
}

/** What a register of offices or schools says of one; all else it leaves unsaid. */
export function registerDetail(
  { phones: written, ...said }: FromRegister,
  source: SourceFacts,
): ServiceDetail {
  const { phones, unparsed } = readPhones(written);
  return {
    ...NOTHING_SAID,
    ...said,
    phones,
    source: source.title,
    sourceUrl: source.url,
    note: unparsed.length === 0 ? null : phoneNote(unparsed.join('; ')),
  };
}

function phoneNote(text: string): Localized {
  return { uk: `Телефон, як у реєстрі: ${text}`, en: `Phone as in the register: ${text}` };
}
