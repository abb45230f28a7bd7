import type { Accessibility, Delivery, Fees, ISODate, Service } from '../service.ts';
import type { Hromada } from '../hromada.ts';

/** The client, as far as the worker has said; empty = not said, null = not known. */
export interface Situation {
  readonly hromada: Pick<Hromada, 'code' | 'kind'> | null;
  readonly recipients: readonly string[];
  readonly delivery: readonly Delivery[];
  readonly cost: readonly Fees[];
  readonly access: readonly Accessibility[];
  /** Months; records older than that must be asked. */
  readonly maxAge: number | null;
  readonly today: ISODate;
  /** Status is judged on this date; null = as recorded. */
  readonly date: ISODate | null;
}

/** In the order in which a worker reads them. `works`: operating, with no place to judge by. */
export const VERDICTS = ['will', 'works', 'may', 'announced', 'willNot', 'notWorking'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why a match is there. */
export type Reason =
  | { readonly kind: 'servesHromada' | 'servesRegion' | 'takesOutsiders' }
  | { readonly kind: 'recipients'; readonly ids: readonly string[] }
  | { readonly kind: 'fees'; readonly fees: Fees }
  | { readonly kind: 'delivery'; readonly values: readonly Delivery[] }
  | { readonly kind: 'access'; readonly value: Accessibility };

export const ASKS = ['area', 'part', 'eligibility', 'delivery', 'fees', 'access', 'fresh', 'opened'] as const;
/** What to ask before sending anyone: the record does not say. */
export type Ask = (typeof ASKS)[number];

/** Why they will not take the client. */
export type Refusal = 'ownOnly' | 'otherRecipients' | 'suspended' | 'closed';

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
}
