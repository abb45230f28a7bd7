import { describe, expect, it } from 'vitest';
import { parseView } from '../../src/state/url/url.ts';
import { problemLines } from '../../src/ui/shell/problem-lines.ts';

describe('what is said of a link', () => {
  it('names a few wrong values of a key and counts the rest', () => {
    const bad = Array.from({ length: 500 }, (_, i) => `<${i}>`);
    const { view, problems } = parseView(`#radius=x&saved=good,${bad.map(encodeURIComponent).join()}`);
    expect(view.saved).toEqual(['good']);
    const { named, more } = problemLines(problems);
    expect(named.map(({ value }) => value)).toEqual(['x', '<0>', '<1>', '<2>']);
    expect(more).toEqual([{ key: 'saved', n: 497 }]);
  });

  it('counts nothing where all is named', () => {
    expect(problemLines(parseView('#radius=x').problems).more).toEqual([]);
    expect(problemLines([])).toEqual({ named: [], more: [] });
  });
});
