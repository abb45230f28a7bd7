import type { Code } from '../code.ts';
import type { Localized } from '../text.ts';

/** What is told of a need figure besides its numbers. */
export interface NeedFacts {
  /** Stable; of the release's own, `report sites --weights` and the address take it. */
  readonly id: string;
  /** As part of a sentence: «учні в інклюзивних класах». */
  readonly name: Localized;
  /** Ids of the service types whose need it tells. */
  readonly types: readonly string[];
  /** The day or the period that it is of, as its source says: «2022/23». Of a planner's own it may be empty: not told. */
  readonly date: string;
  /** Of a planner's own it may be empty: not told. */
  readonly source: string;
  readonly sourceUrl: string | null;
}

/** People by hromada whom something is for: of an open source that the release brings, or of a planner's own table. */
export interface NeedFigure extends NeedFacts {
  /** By hromada code; zero is a figure, a missing one is not known. */
  readonly weights: ReadonlyMap<Code, number>;
}

/** Ids of a planner's own figures begin with it: they are never written in an address. */
const OWN = 'own-';
/** @param token by which no other page calls one of its own: files of scenarios carry figures from page to page */
export const ownFigureId = (token: string): string => `${OWN}${token}`;
export const isOwnFigure = (id: string): boolean => id.startsWith(OWN);

/**
 * The figures that sentences and tables tell: all of the planner's own, those of the asked types, and the one on the map.
 * @param chosen id of the one on the map; null = residents
 */
export function toldFigures(
  figures: readonly NeedFigure[],
  types: readonly string[],
  chosen: string | null,
): readonly NeedFigure[] {
  return figures.filter(
    ({ id, types: of }) => isOwnFigure(id) || id === chosen || of.some((type) => types.includes(type)),
  );
}

/** The one by which states and lists are counted beside residents: that on the map, else the planner's first, else the first. */
export function mainFigure(told: readonly NeedFigure[], onMap: NeedFigure | null): NeedFigure | null {
  return onMap ?? told.find(({ id }) => isOwnFigure(id)) ?? told[0] ?? null;
}
