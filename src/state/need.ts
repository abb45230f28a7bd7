import type { NeedFigures } from '../domain/need/types.ts';

/** Own need figures of a planner's file. */
export interface NeedTable {
  readonly file: string;
  readonly figures: NeedFigures;
}
