import type { Agreement } from '../../../src/domain/agreement.ts';
import type { Code } from '../../../src/domain/code.ts';
import { readStated, readTerm } from './dates.ts';
import { type AgreementRow, readAgreementRows, readParties } from './rows.ts';
import { isSocial, typeOf } from './subject.ts';
import type { SourceFacts } from '../source-facts.ts';
import { typeset } from '../typeset.ts';

export interface AgreementCounts {
  /** All of the register, and those of them about social services. */
  readonly rows: number;
  readonly social: number;
  readonly kept: number;
  /** With one party known. */
  readonly alone: number;
  /** With a service type. */
  readonly typed: number;
  /** Of which a date is none. */
  readonly undated: number;
}

export interface Agreements {
  readonly agreements: readonly Agreement[];
  /** Social ones of which no party is a known hromada. */
  readonly unplaced: readonly AgreementRow[];
  readonly counts: AgreementCounts;
}

export interface AgreementFiles {
  /** The register, a workbook. */
  readonly register: Buffer;
  /** Its parties by hromada, a CSV. */
  readonly parties: string;
}

/** Reads the register of cooperation for agreements on social services; `knows` tells the hromadas of this build. */
export async function readAgreements(
  { register, parties }: AgreementFiles,
  knows: (code: Code) => boolean,
  source: SourceFacts,
): Promise<Agreements> {
  const rows = await readAgreementRows(register);
  const byNumber = readParties(parties);
  const social = rows.filter(({ subject, form }) => isSocial(`${subject} ${form}`));
  const all = social.map((row) => ({
    row,
    agreement: agreementOf(row, (byNumber.get(row.number) ?? []).filter(knows), source),
  }));
  const agreements = all.map(({ agreement }) => agreement).filter(({ parties }) => parties.length > 0);
  const counts = {
    rows: rows.length,
    social: social.length,
    kept: agreements.length,
    alone: agreements.filter(({ parties }) => parties.length === 1).length,
    typed: agreements.filter(({ type }) => type !== null).length,
    undated: agreements.filter(({ signed, registered }) => (signed.text ?? registered.text) !== null).length,
  };
  const unplaced = all.filter(({ agreement }) => agreement.parties.length === 0).map(({ row }) => row);
  return { agreements, unplaced, counts };
}

function agreementOf(row: AgreementRow, parties: readonly Code[], source: SourceFacts): Agreement {
  return {
    id: `agreement-${row.number}`,
    parties,
    subject: typeset(row.subject),
    type: typeOf(row.subject),
    signed: readStated(row.signed),
    registered: readStated(row.registered),
    ...readTerm(row.term, row.change),
    source: source.title,
    sourceUrl: source.url,
  };
}

/** How many agreements the register has on social services, and where they ended; the parts add up. */
export function agreementNotes({ counts, unplaced }: Agreements): string[] {
  const { rows, social, kept, alone, typed, undated } = counts;
  return [
    `Agreements: ${social} social ones of ${rows} = ${kept} kept + ${unplaced.length} without a known party; ` +
      `${typed} name a type, ${alone} have one party, ${undated} a date that is none`,
    ...unplaced.map(
      ({ row, number }) => `unplaced: partnerships.xlsx:${row} agreement ${number}: no known party`,
    ),
  ];
}
