import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formerNameTable } from '../../src/data/tables/former-names.ts';
import { hotlineTable } from '../../src/data/tables/hotlines.ts';
import { hromadaTable } from '../../src/data/tables/hromadas.ts';
import { readNeed } from '../../src/data/need/read.ts';
import { Unreadable } from '../../src/data/sheet/read/unreadable.ts';
import { tallyNeed, unplacedRows } from '../../src/domain/need/tally.ts';
import { oblastTable } from '../../src/data/tables/oblasts.ts';
import { parseProviderCsv } from '../../src/data/provider/read-table.ts';
import { recipientTable } from '../../src/data/tables/recipients.ts';
import { surveyTable } from '../../src/data/tables/surveys.ts';
import { serviceTypeTable } from '../../src/data/tables/service-types.ts';
import { territoryTable } from '../../src/data/tables/territory-status.ts';
import { CONTEXT } from '../data/provider/context.ts';
import { LISOVA, RICHKOVA, STEPOVA } from '../fixtures/packs/country.ts';
import { damaged, hostileText, RUNS } from './hostile.ts';

/** The first lines of a table of the tests' country. */
const head = (file: string, lines: number) =>
  readFileSync(`tests/fixtures/site/data/${file}`, 'utf8').split('\n').slice(0, lines).join('\n');

const PROVIDERS = head('providers/UA91.csv', 4);
const SURVEYS = head('surveys.csv', 3);
const NEED = 'Код,Громада,Отримувачі\nUA11010010000000001,Лісова,12\n,Річкова,3\n';
const SCOPE = {
  hromadas: [LISOVA, RICHKOVA, STEPOVA],
  raions: [],
  oblasts: [],
  oblast: null,
  formerNames: [],
};
const NO_ANSWERS = { places: new Map<number, string>(), summed: false };

/** A text that is no table is refused in words. */
function needIn(text: string) {
  try {
    return readNeed(text, 'need.csv', SCOPE);
  } catch (error) {
    expect(error).toBeInstanceOf(Unreadable);
    return null;
  }
}

test('every row of any provider table ends as a service or as unplaced, none is lost', () => {
  fc.assert(
    fc.property(fc.oneof(damaged(PROVIDERS), hostileText), (text) => {
      const { services, unplaced, rows } = parseProviderCsv(text, CONTEXT);
      expect(services.length + unplaced.length).toBe(rows);
    }),
    RUNS,
  );
});

test('no damage makes a place of a redacted service known', () => {
  const row = 'x,shelter,Притулок,Озерна,operating,2025-01-01,джерело,31.1,50.9,Вулиця 1\n';
  const good = `id,service_type,provider,hromada,status,reported_on,source,lon,lat,address\n${row}`;
  fc.assert(
    fc.property(damaged(good), (text) => {
      for (const service of parseProviderCsv(text, CONTEXT).services) {
        if (service.type !== 'shelter') continue;
        expect(service.precision).toBe('redacted');
        expect(service.at).toBeNull();
      }
    }),
    RUNS,
  );
});

test('a damaged list of surveys says where, and breaks nothing', () => {
  fc.assert(
    fc.property(fc.oneof(damaged(SURVEYS), hostileText), (text) => {
      const { findings } = surveyTable.parse(text, new Set(['social-taxi']));
      for (const finding of findings) expect(finding.file).toBe('surveys.csv');
    }),
    RUNS,
  );
});

test('need figures of any table are counted or reported, never negative', () => {
  fc.assert(
    fc.property(fc.oneof(damaged(NEED), hostileText), (text) => {
      const table = needIn(text);
      for (const at of table?.figures.keys() ?? []) {
        const { weights, used, issues } = tallyNeed(table?.rows ?? [], at, NO_ANSWERS);
        for (const value of weights.values()) expect(value >= 0 && Number.isFinite(value)).toBe(true);
        // Every row is used, or said not to be.
        const open = unplacedRows(table?.rows ?? [], NO_ANSWERS);
        expect(used + issues.length + open.length).toBe(table?.rows.length);
      }
    }),
    RUNS,
  );
});

const OURS: readonly [
  string,
  (text: string) => { readonly findings: readonly { readonly file: string }[] },
][] = [
  ['service-types.csv', (text) => serviceTypeTable.parse(text, new Set(['102']))],
  ['recipients.csv', recipientTable.parse],
  ['hotlines.csv', hotlineTable.parse],
  ['oblasts.csv', oblastTable.parse],
  ['former-names.csv', formerNameTable.parse],
  ['hromadas.csv', hromadaTable.parse],
  ['territory-status.csv', (text) => territoryTable.parse(text, new Set())],
];

test.each(OURS)('a damaged %s says where, and breaks nothing', (file, parse) => {
  const good = head(file, 4);
  fc.assert(
    fc.property(fc.oneof(damaged(good), hostileText), (text) => {
      for (const finding of parse(text).findings) expect(finding.file).toBe(file);
    }),
    RUNS,
  );
});
