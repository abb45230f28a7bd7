import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverAll, coverageAt } from '../../../src/domain/coverage/all.ts';
import { buildCoverage } from '../../../src/domain/coverage/build.ts';
import { coverHromadas, outcomesOf } from '../../../src/domain/coverage/cell.ts';
import type { Coverage } from '../../../src/domain/coverage/state.ts';
import { surveyedTypes } from '../../../src/domain/coverage/surveyed.ts';
import { coverSlowly } from '../coverage-oracle.ts';
import { makeSurvey } from '../make.ts';
import { combine, coverCell } from './combine.ts';
import { country, options, UNITS } from './country.ts';

test('every cell of random countries is what the rules say, asked alone and all at once', () => {
  fc.assert(
    fc.property(country, options, (input, choice) => {
      const index = buildCoverage(input);
      const grid = coverAll(index, choice);
      const cells = input.hromadas.flatMap((hromada, h) =>
        input.types.map((type, t) => ({ hromada, type, h, t })),
      );
      const expected = cells.map(({ hromada, type }) => coverSlowly(input, hromada, type, choice));
      expect(cells.map(({ h, t }) => coverCell(index, h, t, choice))).toEqual(expected);
      expect(cells.map(({ h, t }) => coverageAt(index, grid, h, t))).toEqual(expected);
    }),
    { numRuns: 600 },
  );
}, 30_000);

test('several types together are the combination of their cells; none chosen means any', () => {
  fc.assert(
    fc.property(country, options, fc.constantFrom('any', 'all'), (input, choice, match) => {
      const index = buildCoverage(input);
      const together = coverHromadas(index, [1, 0], match, choice);
      const whatever = coverHromadas(index, [], 'all', choice);
      const first = input.hromadas.map((_, h) => coverCell(index, h, 0, choice));
      const second = input.hromadas.map((_, h) => coverCell(index, h, 1, choice));
      const pairs = first.map((one, h) => [second[h] as Coverage, one] as const);
      const both = pairs.map((pair) => combine(pair, match));
      expect(together).toEqual(both);
      expect(whatever).toEqual(pairs.map((pair) => combine([pair[1], pair[0]], 'any')));
    }),
    { numRuns: 200 },
  );
}, 30_000);

test('each type by itself is its cell, in the order asked', () => {
  fc.assert(
    fc.property(country, options, (input, choice) => {
      const index = buildCoverage(input);
      input.hromadas.forEach((_, h) => {
        const cells = [1, 0].map((type) => coverCell(index, h, type, choice));
        expect(outcomesOf(index, h, [1, 0], choice)).toEqual(
          cells.map(({ state, reason }) => ({ state, reason })),
        );
      });
    }),
    { numRuns: 100 },
  );
});

test('«none» may be said of a type where, were there nothing, every hromada would be a gap, and no record is in doubt', () => {
  fc.assert(
    fc.property(country, options, fc.subarray(UNITS, { maxLength: 2 }), (input, choice, left) => {
      // Small scopes: of a whole country random surveys rarely say it.
      const hromadas = input.hromadas.filter(({ code }) => left.includes(code));
      const whole = makeSurvey({
        area: UNITS,
        types: ['taxi'],
        completeness: 'complete',
        date: '2023-01-01',
      });
      const scope = { ...input, hromadas, surveys: [...input.surveys, whole] };
      const bare = { ...scope, services: [], unplaced: [] };
      const counted = hromadas.filter(({ territory }) => territory?.status !== 'occupied');
      const said = input.types.map(
        (type) =>
          counted.length > 0 &&
          counted.every(
            (hromada) =>
              coverSlowly(bare, hromada, type, choice).state === 'gap' &&
              coverSlowly(scope, hromada, type, choice).unplaced.length === 0,
          ),
      );
      const found = surveyedTypes(buildCoverage(scope), choice);
      expect(input.types.map((_, type) => found.has(type))).toEqual(said);
    }),
    { numRuns: 600 },
  );
});
