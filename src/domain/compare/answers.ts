import type { ISODate } from '../date.ts';

/** Why a record vanished from a table. */
export type VanishedAnswer =
  /** It works no more: the record comes back as closed since that day. */
  | { readonly kind: 'closed'; readonly on: ISODate }
  /** It was left out by mistake: the record comes back as it was. */
  | { readonly kind: 'mistake' }
  /** It is the new record `to`, which takes its id; null = it stands in another oblast's table, under its own id. */
  | { readonly kind: 'moved'; readonly to: string | null };

/** By id of the vanished record. */
export type VanishedAnswers = ReadonlyMap<string, VanishedAnswer>;
