import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkFile } from '../../../src/data/check/check-file.ts';
import { csvOfSheet, sheetOfRows } from '../../../src/data/edit/csv-of-sheet.ts';
import { hsdsPackage } from '../../../src/data/hsds/package.ts';
import { rowsOfHsds } from '../../../src/data/hsds/read-rows.ts';
import { hsdsTables } from '../../../src/data/hsds/tables.ts';
import type { Service } from '../../../src/domain/service.ts';
import { PROVIDER_KINDS } from '../../../src/domain/service.ts';
import { bytesOf, SOURCES } from '../check/sources.ts';
import { maybe, service, text } from '../edit/any-release.ts';
import { packageTables } from './package-tables.ts';

const { types, recipients, hromadas } = SOURCES;
const SEAT = [31.25, 50.9] as const;

/** HSDS keeps providers apart from services: each is said once. */
const providers = fc.array(
  fc.record({ uk: text, en: maybe(text), kind: maybe(fc.constantFrom(...PROVIDER_KINDS)) }),
  { minLength: 1, maxLength: 3 },
);

const redacted = {
  type: 'shelter',
  precision: 'redacted',
  at: null,
  hromada: null,
  serviceArea: ['UA99020000000000000'],
} as const;

const whole = fc
  .tuple(providers, fc.array(fc.tuple(service, fc.nat(), fc.boolean()), { maxLength: 5 }))
  .map(([known, services]) =>
    services.map(([each, pick, secret], i): Service => {
      const at = pick % known.length;
      const { uk, en, kind } = known[at] as (typeof known)[number];
      const edrpou = at === 0 ? null : `0000000${at}`;
      const detail = { ...each.detail, edrpou };
      const made = {
        ...each,
        id: `row-${i}`,
        provider: { uk: `${at} ${uk}`, en },
        providerKind: kind,
        at: each.precision === 'hromada' ? SEAT : each.at,
        detail,
      };
      if (!secret) return made;
      return { ...made, ...redacted, detail: { ...detail, settlement: null, address: null } };
    }),
  );

function readBack(services: readonly Service[]): Service[] {
  const tables = hsdsTables({ services, types, recipients, hromadas, date: SOURCES.today });
  const licence = { name: 'MIT', url: 'https://example.org/mit' };
  const files = hsdsPackage(tables, { release: SOURCES.today, title: 'Послуги', licence });
  const hromadaName = (code: string) => hromadas.find((unit) => unit.code === code)?.name.uk;
  const rows = rowsOfHsds(packageTables(files), { types, recipients, hromadaName });
  const found: Service[] = [];
  checkFile(bytesOf(csvOfSheet(sheetOfRows(rows), { delimiter: ',', bom: false })), 'back.csv', SOURCES, {
    onRow: (each) => found.push(each),
  });
  return found;
}

it('what is exported to HSDS reads back as the same services, attributes for what it has no field for', () => {
  fc.assert(
    fc.property(whole, (services) => {
      expect(readBack(services)).toEqual(services);
    }),
  );
});
