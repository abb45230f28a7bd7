import type { FillKey } from '../coverage/state.ts';

/** What a figure of a hromada is read from. */
export interface Unit {
  /** Null where the source has no figure. */
  readonly population: number | null;
  /** Of the need figure on the map, residents where none is chosen; null = not known. */
  readonly need: number | null;
  /** Of so many people a rate is: 10,000 residents, 100 recipients. */
  readonly per: number;
  /** Services that operate for it on the date. */
  readonly serving: () => number;
  /** To the nearest one elsewhere; null = none anywhere. */
  readonly km: () => number | null;
  /** By road; null = the table has no way to any. */
  readonly minutes: () => number | null;
}

/** A number that the planner's map shows, all of it. Its words stand in the namespace `metrics` of every language. */
export interface Metric {
  /** The states in which it is a figure of the hromada. */
  readonly of: readonly FillKey[];
  /** Those in which it is zero. In all others the state stands for itself. */
  readonly zero: readonly FillKey[];
  /** Null = not known: never zero. */
  readonly figure: (unit: Unit) => number | null;
  /**
   * Classes are of the figure's own values: `each`, whole numbers told one by one; `spread`, over orders of magnitude,
   * where one city must not press all villages into one class. Or round lower bounds that everybody knows.
   */
  readonly scale: 'each' | 'spread' | readonly number[];
  /**
   * Whose values they are: of each type and hromada; the same, but of any service together where no type is chosen; or
   * of hromadas alone, whatever the type.
   */
  readonly across: 'types' | 'typesOrAny' | 'hromadas';
  /** Names the words of one figure: `metrics:unit.…`. */
  readonly unit: string;
  /** Where zero of one hromada has a word in place of a figure. */
  readonly zeroWord?: true;
  /** Of whichever need figure is chosen, residents or another: listed once for each of them. */
  readonly ofFigure?: true;
  /** Offered only where there is a table of ways by road. */
  readonly ofRoads?: true;
}

export const SERVED = ['servedLocal', 'servedArea'] as const satisfies readonly FillKey[];
