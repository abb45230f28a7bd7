import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverAll } from '../../../src/domain/coverage/all.ts';
import { buildCoverage, type CoverageInput } from '../../../src/domain/coverage/build.ts';
import { coverHromadas } from '../../../src/domain/coverage/cell.ts';
import { coverageTableOf } from '../../../src/domain/coverage/make-table.ts';
import { country, options } from './country.ts';

/** The same country without its services, with a table in their place that begins on a day. */
function withTable(input: CoverageInput, from: string): CoverageInput {
  const table = coverageTableOf(buildCoverage(input), input, input.types, from);
  return { ...input, services: [], coverageTable: { ...table, counts: {} } };
}

const usual = (date: string) => ({ date, maxAge: null, planned: true, ownAreaOnly: false });

test('a table tells of every day from its first on what the services say, of each type and of several', () => {
  const days = fc.tuple(options, options).map(([a, b]) => [a.date, b.date].toSorted() as [string, string]);
  fc.assert(
    fc.property(country, days, fc.constantFrom('any', 'all'), (input, [from, date], match) => {
      const [whole, short] = [buildCoverage(input), buildCoverage(withTable(input, from))];
      expect(coverAll(short, usual(date))).toEqual(coverAll(whole, usual(date)));
      for (const types of [[], [0], [1, 0]]) {
        const told = coverHromadas(short, types, match, usual(date));
        const derived = coverHromadas(whole, types, match, usual(date));
        expect(told).toEqual(derived.map((each) => Object.assign(each, { services: [] })));
      }
    }),
    { numRuns: 400 },
  );
});

test('types stand in the order of whoever asks', () => {
  fc.assert(
    fc.property(country, (input) => {
      const { coverageTable, ...rest } = withTable(input, '2024-06-01');
      const turned = input.types.toReversed();
      const told = coverAll(buildCoverage({ ...rest, coverageTable, types: turned }), usual('2024-06-01'));
      const derived = coverAll(buildCoverage({ ...input, types: turned }), usual('2024-06-01'));
      expect(told).toEqual(derived);
    }),
    { numRuns: 100 },
  );
});

test('what a table does not tell is refused, never guessed', () => {
  fc.assert(
    fc.property(country, options, (input, choice) => {
      const from = '2024-06-01';
      const short = withTable(input, from);
      const told = choice.date >= from && choice.maxAge === null && choice.planned && !choice.ownAreaOnly;
      const ask = () => coverAll(buildCoverage(short), choice);
      if (told) expect(ask).not.toThrow();
      else expect(ask).toThrow(`from ${from} on`);
      expect(() => coverAll(buildCoverage({ ...short, types: ['else'] }), usual(from))).toThrow('else');
    }),
    { numRuns: 100 },
  );
});
