import Papa from 'papaparse';
import { HSDS_NAMES, HSDS_TABLES, type HsdsField, type HsdsTableName } from './standard.ts';
import type { HsdsTables } from './types.ts';

export interface PackageInfo {
  readonly release: string;
  readonly title: string;
  readonly licence: { readonly name: string; readonly url: string };
}

/** The files of a tabular data package: `datapackage.json` and a CSV for every table, also for an empty one. */
export function hsdsPackage(tables: HsdsTables, info: PackageInfo): ReadonlyMap<string, string> {
  const files = new Map([['datapackage.json', `${JSON.stringify(descriptor(info), null, 2)}\n`]]);
  for (const name of HSDS_NAMES) files.set(HSDS_TABLES[name].path, csvOf(name, tables));
  return files;
}

/** No guard against formulas here: the standard's programs read these, and a phone begins with a plus. */
function csvOf(name: HsdsTableName, tables: HsdsTables): string {
  const fields = Object.keys(HSDS_TABLES[name].fields);
  const data = tables[name].map((row) => fields.map((field) => row[field] ?? ''));
  // A table without rows is its header: papaparse would end it with an empty record.
  const text = Papa.unparse({ fields, data }, { newline: '\r\n' });
  return `${text.replace(/\r\n$/, '')}\r\n`;
}

function descriptor({ release, title, licence }: PackageInfo) {
  return {
    profile: 'tabular-data-package',
    name: 'sotsmapa-hsds',
    title,
    description: 'Social services of Ukraine in HSDS 3.0, https://docs.openreferral.org/en/v3.0/',
    version: release,
    licenses: [{ name: licence.name, path: licence.url }],
    resources: HSDS_NAMES.map((name) => ({
      name,
      path: HSDS_TABLES[name].path,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: schemaOf(name),
    })),
  };
}

function schemaOf(name: HsdsTableName) {
  const fields = Object.entries(HSDS_TABLES[name].fields);
  const foreignKeys = fields.flatMap(([field, { refers }]) =>
    refers === undefined ? [] : [{ fields: field, reference: { resource: refers, fields: 'id' } }],
  );
  return {
    fields: fields.map(([field, spec]) => describeField(field, spec)),
    primaryKey: 'id',
    // An empty list makes the whole description invalid.
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

function describeField(name: string, { type, format, required, values }: HsdsField) {
  const constraints = {
    ...(required ? { required: true } : {}),
    ...(name === 'id' ? { unique: true } : {}),
    ...(values ? { enum: values } : {}),
  };
  return { name, type, ...(type === 'time' ? { format: '%H:%M' } : format ? { format } : {}), constraints };
}
