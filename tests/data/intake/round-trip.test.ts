import { strToU8, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bigXlsx } from '../../../src/data/edit/big-xlsx.ts';
import { cellsOfService } from '../../../src/data/edit/cells-of-service.ts';
import { csvOfSheet, sheetOfRows } from '../../../src/data/edit/csv-of-sheet.ts';
import { hsdsPackage } from '../../../src/data/hsds/package.ts';
import { hsdsTables } from '../../../src/data/hsds/tables.ts';
import { hsdsTree } from '../../../src/data/hsds/tree.ts';
import { checkTaken, openList, proposePlan, takeIn } from '../../../src/data/intake/intake.ts';
import type { IntakeSources } from '../../../src/data/intake/sources.ts';
import { servicesGeojson } from '../../../src/data/publish/geojson.ts';
import type { Service } from '../../../src/domain/service.ts';
import { SOURCES } from '../check/sources.ts';
import { dataset } from '../edit/any-dataset.ts';

const OBLASTS = [{ prefix: 'UA99', code: 'UA99000000000000001', name: { uk: 'Вигадана область', en: null } }];
const SITE: IntakeSources = { ...SOURCES, oblasts: OBLASTS, known: [] };
const { types, recipients, hromadas } = SITE;
const LICENCE = { name: 'MIT', url: 'https://example.org/mit' };

const seatOf = ({ precision, hromada }: Service) =>
  precision === 'hromada' ? (hromadas.find(({ code }) => code === hromada)?.seat?.at ?? null) : null;
const sheetOf = (services: readonly Service[]) =>
  sheetOfRows(services.map((each) => cellsOfService(each, seatOf)));
const tablesOf = (services: readonly Service[]) =>
  hsdsTables({ services, types, recipients, hromadas, date: SITE.today });

const FORMATS: Readonly<Record<string, (services: readonly Service[]) => Uint8Array>> = {
  CSV: (services) => strToU8(csvOfSheet(sheetOf(services), { delimiter: ';', bom: true })),
  XLSX: (services) => bigXlsx(sheetOf(services)),
  GeoJSON: (services) => strToU8(JSON.stringify(servicesGeojson(services, types))),
  'HSDS, tabular': (services) => {
    const files = hsdsPackage(tablesOf(services), {
      release: SITE.today,
      title: 'Послуги',
      licence: LICENCE,
    });
    return zipSync(Object.fromEntries([...files].map(([name, text]) => [name, strToU8(text)])));
  },
  'HSDS, JSON': (services) => strToU8(JSON.stringify(hsdsTree(tablesOf(services)))),
};

/** What the import makes of a file that was exported. */
function takeBack(bytes: Uint8Array): Service[] {
  const list = openList(bytes, 'services', SITE);
  const plan = proposePlan(list, SITE);
  const found: Service[] = [];
  checkTaken(takeIn(list, plan, SITE), plan, 'services', SITE, { onRow: (service) => found.push(service) });
  return found;
}

describe('what is exported comes back the same', () => {
  it.each(Object.entries(FORMATS))('%s', (_, write) => {
    fc.assert(
      fc.property(dataset, (services) => {
        if (services.length === 0) return;
        expect(takeBack(write(services))).toEqual(services);
      }),
      // Each is written, read, mapped and checked whole: a hundred of five formats cost a tenth of all unit tests.
      { numRuns: 40 },
    );
  });
});
