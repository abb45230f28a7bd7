import type { Code } from '../../domain/code.ts';

/** One answer of the place box: a settlement, or a hromada as a whole. */
export interface PlaceOption {
  readonly key: string;
  /** «Вертіївка», «Ніжинська міська громада». */
  readonly name: string;
  /** What tells same names apart: «Вертіївська сільська громада, Ніжинський район, Чернігівська область». */
  readonly where: string;
  /** Whether these words are Ukrainian in the English interface. */
  readonly ukrainian: boolean;
  readonly hromada: Code;
  /** 12-character settlement code; null for a hromada. */
  readonly place: string | null;
}
