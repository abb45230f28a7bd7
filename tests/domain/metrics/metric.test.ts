import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCoverage } from '../../../src/domain/coverage/build.ts';
import { ageAnchor, olderThan, statusOn } from '../../../src/domain/record-dates.ts';
import { breaksOf } from '../../../src/domain/metrics/breaks.ts';
import { CLASS_KEYS, classOf, isClass } from '../../../src/domain/metrics/classes.ts';
import { countServing } from '../../../src/domain/metrics/serving.ts';
import { metricCell, type MetricInput } from '../../../src/domain/metrics/value.ts';
import { METRIC_IDS, type NumberMetric } from '../../../src/domain/metrics/index.ts';
import { serves } from '../../../src/domain/serves.ts';
import { country, options } from '../coverage/country.ts';

const NUMBERS = METRIC_IDS.filter((id): id is NumberMetric => id !== 'state');

describe('breaks', () => {
  it('are ascending, at most five, and no value above zero stands below the first', () => {
    const values = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 3_000_000 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(values, fc.constantFrom(...NUMBERS), (of, metric) => {
        const breaks = breaksOf(of, metric);
        expect(breaks.length).toBeLessThanOrEqual(5);
        expect(breaks).toEqual([...new Set(breaks)].sort((a, b) => a - b));
        const above = of.filter((value) => value > 0);
        if (above.length > 0) expect(breaks[0]).toBeLessThanOrEqual(Math.min(...above));
      }),
    );
  });

  it('tell a few counts apart one by one, and press no village into one class with all but a city', () => {
    expect(breaksOf([0, 1, 1, 2, 3], 'count')).toEqual([1, 2, 3]);
    const people = breaksOf([4_000, 5_000, 11_000, 12_000, 60_000, 2_952_301], 'gapPeople');
    expect(people).toHaveLength(5);
    expect(people[1]).toBeLessThan(20_000);
    expect(breaksOf([], 'km')).toEqual([]);
    // Round bounds, of which no class is empty.
    expect(breaksOf([3, 30, 60, 80, 180], 'km')).toEqual([0, 25, 50, 75, 100]);
    expect(breaksOf([3, 60, 70], 'km')).toEqual([0, 50]);
  });

  it('are rounded down, so that a class holds the value that it begins with', () => {
    expect(breaksOf([1_234, 56_789], 'notFoundPeople')).toEqual([1200, 56_000]);
  });
});

describe('classes', () => {
  it('keep zero in one of its own', () => {
    expect([0, 0.4, 1, 9, 10, 99].map((value) => classOf(value, [1, 10, 50]))).toEqual([
      'metricZero',
      'metric1',
      'metric1',
      'metric1',
      'metric2',
      'metric3',
    ]);
    expect(CLASS_KEYS.every(isClass)).toBe(true);
    expect(isClass('gap')).toBe(false);
  });
});

const cell = (metric: NumberMetric, input: Partial<MetricInput>) =>
  metricCell(
    metric,
    {
      fill: 'servedLocal',
      population: 5000,
      need: 5000,
      per: 10_000,
      serving: () => 2,
      km: () => 12,
      minutes: () => 20,
      ...input,
    },
    [1, 10, 1000],
  );

describe('a cell', () => {
  it('claims zero services from a complete list only; an incomplete one says its state', () => {
    expect(cell('count', { fill: 'gap' })).toEqual({ key: 'metricZero', value: 0 });
    for (const fill of ['notFound', 'unknown', 'planned', 'notApplicable'] as const) {
      expect(cell('count', { fill })).toEqual({ key: fill, value: null });
    }
    expect(cell('count', {})).toEqual({ key: 'metric1', value: 2 });
  });

  it('needs residents for a rate, and never divides by nobody', () => {
    expect(cell('perCapita', {})).toEqual({ key: 'metric1', value: 4 });
    for (const population of [null, 0]) {
      expect(cell('perCapita', { need: population })).toEqual({ key: 'unknown', value: null, silent: true });
    }
  });

  it('has a distance whatever the state, zero where it is served', () => {
    expect(cell('km', {}).value).toBe(0);
    expect(cell('km', { fill: 'unknown' })).toEqual({ key: 'metric2', value: 12 });
    expect(cell('km', { fill: 'gap', km: () => null })).toEqual({
      key: 'unknown',
      value: null,
      silent: true,
    });
    expect(cell('km', { fill: 'notApplicable' }).key).toBe('notApplicable');
  });

  it('counts residents of one state only, the others stand as they are', () => {
    expect(cell('gapPeople', { fill: 'gap' })).toEqual({ key: 'metric3', value: 5000 });
    expect(cell('gapPeople', { fill: 'notFound' })).toEqual({ key: 'notFound', value: null });
    expect(cell('notFoundPeople', { fill: 'notFound', need: 0 })).toEqual({
      key: 'metricZero',
      value: 0,
    });
    expect(cell('unknownPeople', { fill: 'unknown', need: null }).value).toBeNull();
    expect(cell('gapPeople', { fill: 'servedArea' })).toEqual({ key: 'servedLocal', value: 0 });
  });
});

describe('countServing', () => {
  it('counts what a plain look at each service counts', () => {
    fc.assert(
      fc.property(country, options, (input, asked) => {
        const index = buildCoverage(input);
        const serving = countServing(index, asked, []);
        input.hromadas.forEach((hromada, at) => {
          const plain = input.services.filter((service) => {
            const how = serves(service, hromada);
            if (!input.types.includes(service.type) || how === null) return false;
            if (asked.ownAreaOnly && how !== 'local') return false;
            if (asked.maxAge !== null && olderThan(ageAnchor(service), asked.date, asked.maxAge))
              return false;
            return statusOn(service, asked.date) === 'operating';
          });
          expect(serving(at)).toBe(plain.length);
        });
      }),
    );
  });
});
