import type { Code } from '../code.ts';
import type { Localized } from '../text.ts';

/** What is told of a need figure that the release brings from an open source, beside residents. */
export interface NeedFacts {
  /** Stable: `report sites --weights` takes it. */
  readonly id: string;
  /** As part of a sentence: «учні в інклюзивних класах». */
  readonly name: Localized;
  /** Ids of the service types whose need it tells. */
  readonly types: readonly string[];
  /** The day or the period that it is of, as its source says: «2022/23». */
  readonly date: string;
  readonly source: string;
  readonly sourceUrl: string | null;
}

export interface BuiltInNeed extends NeedFacts {
  /** By hromada code; zero is a figure, a missing one is not known. */
  readonly weights: ReadonlyMap<Code, number>;
}

/** The figures that tell the need of a service type. */
export function needsOf(needs: readonly BuiltInNeed[], type: string): readonly BuiltInNeed[] {
  return needs.filter(({ types }) => types.includes(type));
}
