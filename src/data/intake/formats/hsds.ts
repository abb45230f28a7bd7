import Papa from 'papaparse';
import { HSDS_NAMES, HSDS_TABLES, type HsdsTableName } from '../../hsds/standard.ts';
import { type HsdsReadName, type HsdsWords, rowsOfHsds } from '../../hsds/read-rows.ts';
import type { HsdsText } from '../../hsds/types.ts';
import type { ZipPart } from '../../sheet/read/zip.ts';
import type { RawSheet } from '../raw.ts';
import { sheetOf } from './sheet-of.ts';

/** Files of the standard itself, of ours, of its tabular examples and of its predecessor: plural, singular, in any folder. */
const PATHS: readonly (readonly [HsdsReadName, RegExp])[] = [
  ...HSDS_NAMES.map((name): [HsdsReadName, RegExp] => {
    const plural = HSDS_TABLES[name].path.replace('.csv', '');
    return [name, new RegExp(`(?:^|/)(?:${plural}|${name})\\.csv$`, 'i')];
  }),
  ['service_at_location', /(?:^|\/)services?_at_locations?\.csv$/i],
  ['schedule', /(?:^|\/)regular_schedules?\.csv$/i],
  ['address', /(?:^|\/)(?:physical_)?address(?:es)?\.csv$/i],
];

/** Whether an archive is a tabular package of HSDS. */
export function isHsdsPackage(entries: readonly ZipPart[]): boolean {
  const has = (name: HsdsTableName) => entries.some((entry) => tableOf(entry.name) === name);
  return has('service') && has('organization');
}

const KEY = /^(?:organization|location|service|contact|program)_id$/i;

/** Whether a header is that of one table of such a package, whose keys lead to the others. */
export const isTableOfSet = (header: readonly string[]): boolean =>
  header.some((name) => KEY.test(name.trim()));

/** A tabular package as rows of our layout. */
export function hsdsSheet(entries: readonly ZipPart[], words: HsdsWords): RawSheet {
  const tables = new Map<HsdsReadName, readonly HsdsText[]>();
  for (const entry of entries) {
    const name = tableOf(entry.name);
    if (name === undefined) continue;
    const text = new TextDecoder().decode(entry.bytes());
    tables.set(name, Papa.parse<HsdsText>(text, { header: true, skipEmptyLines: true }).data);
  }
  return sheetOf(rowsOfHsds(tables, words));
}

function tableOf(path: string): HsdsReadName | undefined {
  return PATHS.find(([, pattern]) => pattern.test(path))?.[0];
}
