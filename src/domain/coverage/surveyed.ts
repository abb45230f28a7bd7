import type { CoverageIndex } from './build.ts';
import { bestSurvey } from './decide.ts';
import type { CoverageOptions } from './options.ts';
import { clockOf } from './timeline.ts';

/**
 * Types (numbers of the index) of which «none» may be said of the whole scope: in every hromada that counts a complete
 * list speaks, not too old where an age limit is on, and no record of an unclear place may belong there.
 */
export function surveyedTypes(index: CoverageIndex, options: CoverageOptions): Set<number> {
  const clock = clockOf(options);
  const { types, unplaced, surveyComplete } = index;
  const hromadas = Array.from({ length: index.hromadas }, (_, h) => h).filter(
    (h) => index.applicable[h] === 1,
  );
  const isSaid = (cell: number): boolean => {
    const survey = bestSurvey(index, cell, clock);
    return (
      survey >= 0 && surveyComplete[survey] === 1 && unplaced.offsets[cell] === unplaced.offsets[cell + 1]
    );
  };
  const all = Array.from({ length: hromadas.length > 0 ? types : 0 }, (_, type) => type);
  return new Set(all.filter((type) => hromadas.every((hromada) => isSaid(hromada * types + type))));
}
