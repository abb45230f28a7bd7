import type { Code } from './code.ts';
import type { ISODate } from './date.ts';
import type { Phone } from './service.ts';

export const BODY_KINDS = ['body', 'centre', 'children'] as const;
/** `body`: a body of social protection; `centre`: an institution that provides social services; `children`: a service for children's affairs. */
export type BodyKind = (typeof BODY_KINDS)[number];

/** Who answers for social services in a hromada or an oblast, one row of `data/bodies.csv`. */
export interface Body {
  /** Of the hromada, or of the oblast. */
  readonly hromada: Code;
  readonly kind: BodyKind;
  /** As its source writes it, in Ukrainian. */
  readonly name: string;
  readonly phones: readonly Phone[];
  /** Whose phone it is where it is not plainly the body's: «гаряча лінія міста». */
  readonly phoneOf: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly url: string | null;
  readonly source: string;
  readonly sourceUrl: string | null;
  /** Of the source. */
  readonly date: ISODate;
}
