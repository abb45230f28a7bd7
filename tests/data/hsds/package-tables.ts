import Papa from 'papaparse';
import type { HsdsRead, HsdsText } from '../../../src/data/hsds/read-rows.ts';
import { HSDS_NAMES, HSDS_TABLES } from '../../../src/data/hsds/standard.ts';

/** The tables of a package's files, as any reader of CSV has them. */
export function packageTables(files: ReadonlyMap<string, string>): HsdsRead {
  return new Map(
    HSDS_NAMES.map((name) => {
      const text = files.get(HSDS_TABLES[name].path) ?? '';
      return [name, Papa.parse<HsdsText>(text, { header: true, skipEmptyLines: true }).data];
    }),
  );
}
