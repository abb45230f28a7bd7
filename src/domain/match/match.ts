import type { Choices, Circumstance } from '../filters/index.ts';
import type { ISODate } from '../date.ts';
import type { Service } from '../service.ts';
import type { Hromada } from '../hromada.ts';
import type { Overlaps } from '../recipients.ts';
import type { ServiceType } from '../service-type.ts';

/** The client, as far as the worker has said; empty = not said, null = not known. */
export interface Situation extends Pick<Choices, Circumstance | 'maxAge' | 'date'> {
  readonly hromada: Pick<Hromada, 'code' | 'kind'> | null;
  readonly today: ISODate;
  /** Groups of people that are often the same people; missing = none are known. */
  readonly overlaps?: Overlaps;
}

/** In the order in which a worker reads them. `works`: operating, with no place to judge by. */
export const VERDICTS = ['will', 'works', 'may', 'announced', 'willNot', 'notWorking'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why a match is there. */
export type Reason =
  | { readonly kind: 'servesHromada' | 'servesRegion' | 'takesOutsiders' }
  /** It states what the client needs; of the price also unasked. */
  | { readonly kind: Circumstance; readonly values: readonly string[] }
  /** They help groups that the client's overlaps with. */
  | { readonly kind: 'overlap'; readonly values: readonly string[] };

/** What to ask before sending anyone: the record does not say. `other`: it names other groups than the client's. */
export type Ask = Circumstance | 'area' | 'part' | 'other' | 'fresh' | 'opened';

/** Why they will not take the client: only what a record states. A list of groups names whom they help, refuses nobody. */
export type Refusal = 'ownOnly' | 'suspended' | 'closed';

export interface Match {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  readonly asks: readonly Ask[];
  readonly refusals: readonly Refusal[];
}

/** One service of an answer. */
export interface Candidate {
  readonly service: Service;
  /** Great-circle km from the client's place; null where either is unknown. */
  readonly km: number | null;
  readonly type: Pick<ServiceType, 'maxKm'>;
}
