import { type Code, prefixOf } from '../../domain/code.ts';
import type { NeedRow } from '../../domain/need/types.ts';
import { candidatesOf, type NeedScope, placeFinder } from './place.ts';
import type { NeedTable } from './read.ts';
import type { SavedFigure } from './saved.ts';

/** Figures of a file of scenarios as a planner's table: a code that this release does not have is asked for as in any. */
export function tableOfSaved(figures: readonly SavedFigure[], file: string, scope: NeedScope): NeedTable {
  const find = placeFinder(scope);
  const loaded = new Set(scope.hromadas.map(({ code }) => prefixOf(code, 'oblast')));
  const codes = [...new Set(figures.flatMap(({ weights }) => Object.keys(weights)))].sort();
  const rowOf = (code: Code, i: number): NeedRow => {
    // An oblast of which nothing is here: taken at its word.
    const place = loaded.has(prefixOf(code, 'oblast'))
      ? find({ code, name: '', raion: '', oblast: '' })
      : { came: code, code, reason: null, candidates: [] };
    return { row: i + 1, ...place, values: figures.map(({ weights }) => weights[code] ?? null) };
  };
  const rows = codes.map(rowOf);
  return {
    file,
    figures: figures.map(({ name }) => name),
    rows,
    candidates: candidatesOf(rows, scope),
    leftOut: [],
    title: '',
    date: '',
  };
}
