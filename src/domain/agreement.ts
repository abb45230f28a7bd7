import type { Code } from './code.ts';
import type { ISODate } from './date.ts';

/** A date as its source has it: read, or, where it is none (`on` null), as it is written there. */
export interface StatedDate {
  readonly on: ISODate | null;
  /** Null where the date was read, or nothing stands there. */
  readonly text: string | null;
}

/**
 * An agreement between hromadas of the register of cooperation. It is no proof that a service runs: never counted as
 * one, never coverage.
 */
export interface Agreement {
  readonly id: string;
  /** Parties that the source places: one alone where the others are not known, or have joined it since. */
  readonly parties: readonly Code[];
  /** What it is about, as registered. */
  readonly subject: string;
  /** Id of a service type where the subject's words leave no doubt. */
  readonly type: string | null;
  readonly signed: StatedDate;
  readonly registered: StatedDate;
  /** Its last day; null where it has none or the term is not clear. */
  readonly until: ISODate | null;
  /** The term as it is written, where it was not understood. */
  readonly term: string | null;
  readonly source: string;
  readonly sourceUrl: string | null;
}

/** Agreements by party, the latest first; those of some service types where `types` are given. */
export function agreementsByParty(
  agreements: readonly Agreement[],
  types: ReadonlySet<string> | null = null,
): ReadonlyMap<Code, readonly Agreement[]> {
  const found =
    types === null ? agreements : agreements.filter(({ type }) => type !== null && types.has(type));
  const byParty = new Map<Code, Agreement[]>();
  for (const agreement of found.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)))) {
    for (const party of agreement.parties) {
      byParty.set(party, [...(byParty.get(party) ?? []), agreement]);
    }
  }
  return byParty;
}

function dayOf({ signed, registered }: Agreement): string {
  return signed.on ?? registered.on ?? '';
}

/** With whom a hromada has it. */
export function partnersOf({ parties }: Agreement, code: Code): readonly Code[] {
  return parties.filter((party) => party !== code);
}

/** Whether its last day is over; one without a last day goes on as far as the register tells. */
export function hasEnded({ until }: Agreement, today: ISODate): boolean {
  return until !== null && until < today;
}
