import { describe, expect, it } from 'vitest';
import { instead, whyNone } from '../../../src/domain/metrics/none.ts';
import type { MetricView } from '../../../src/domain/metrics/view.ts';

type Shown = Pick<MetricView, 'id' | 'totals' | 'silent'>;

const shown = (
  id: MetricView['id'],
  of: Partial<Record<MetricView['totals'][number]['key'], number>>,
  silent = 0,
): Shown => ({
  id,
  silent,
  totals: Object.entries(of).map(([key, hromadas]) => ({ key, hromadas }) as MetricView['totals'][number]),
});

describe('a number that no hromada has', () => {
  it('says that none is in a state that it counts, or that figures are missing', () => {
    expect(whyNone(shown('gapPeople', { metric3: 1, notFound: 51 }))).toBeNull();
    expect(whyNone(shown('count', { metricZero: 4, notFound: 51 }))).toBeNull();
    expect(whyNone(shown('gapPeople', { metric3: 0, servedLocal: 4, notFound: 51 }))).toBe('states');
    expect(whyNone(shown('people', { unknown: 57 }, 57))).toBe('figures');
  });

  it('offers the same people in the state of most hromadas, else the states', () => {
    expect(instead(shown('gapPeople', { notFound: 51, unknown: 60 }))).toBe('unknownPeople');
    expect(instead(shown('unknownPeople', { notFound: 51, servedLocal: 6 }))).toBe('notFoundPeople');
    expect(instead(shown('gapPeople', { servedLocal: 57 }))).toBe('state');
    expect(instead(shown('count', { notFound: 51 }))).toBe('state');
    expect(instead(shown('gapPeople', { notFound: 51, unknown: 3 }, 3))).toBe('state');
  });
});
