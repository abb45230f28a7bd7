import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../src/data/check/check-file.ts';
import { cellsOfService } from '../../../src/data/edit/cells-of-service.ts';
import { bigXlsx } from '../../../src/data/edit/big-xlsx.ts';
import { csvOfSheet, sheetOfRows } from '../../../src/data/edit/csv-of-sheet.ts';
import type { Service } from '../../../src/domain/service.ts';
import { bytesOf, SOURCES } from '../check/sources.ts';
import { release } from './any-release.ts';

function read(bytes: Uint8Array): Service[] {
  const services: Service[] = [];
  checkFile(bytes, 'back.csv', SOURCES, { onRow: (each) => services.push(each) });
  return services;
}

const sheet = (services: readonly Service[]) => sheetOfRows(services.map((each) => cellsOfService(each)));

describe('what is exported imports back the same', () => {
  it('as CSV, with commas or semicolons', () => {
    fc.assert(
      fc.property(
        release,
        fc.constantFrom(',' as const, ';' as const),
        fc.boolean(),
        (services, delimiter, bom) => {
          expect(read(bytesOf(csvOfSheet(sheet(services), { delimiter, bom })))).toEqual(services);
        },
      ),
    );
  });

  it('as XLSX', () => {
    fc.assert(
      fc.property(release, (services) => {
        expect(read(bigXlsx(sheet(services)))).toEqual(services);
      }),
      { numRuns: 30 },
    );
  });
});
