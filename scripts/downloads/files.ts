import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { bigXlsx } from '../../src/data/edit/big-xlsx.ts';
import { cellsOfService } from '../../src/data/edit/cells-of-service.ts';
import { csvOfSheet, sheetOfRows } from '../../src/data/edit/csv-of-sheet.ts';
import { hsdsPackage } from '../../src/data/hsds/package.ts';
import { hsdsTables } from '../../src/data/hsds/tables.ts';
import { hsdsTree } from '../../src/data/hsds/tree.ts';
import { rowSchema } from '../../src/data/layout/json-schema.ts';
import { tableSchema } from '../../src/data/layout/table-schema.ts';
import { servicesGeojson } from '../../src/data/publish/geojson.ts';
import type { TemplateSources } from '../../src/data/template/lists.ts';
import { templateName } from '../../src/data/template/name.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { loadWords } from '../../src/i18n/load.ts';
import { templateCsv } from '../../src/data/template/template-csv.ts';
import { templateXlsx } from '../../src/data/template/template-xlsx.ts';
import { buildHromadaLookup } from '../../src/data/provider/hromada-lookup.ts';
import type { Service } from '../../src/domain/service.ts';
import type { PublishedServices } from './services.ts';

/** Of the tables of services; borders, which are not among the downloads, have their own. */
export const LICENCE = { name: 'MIT', url: 'https://opensource.org/license/mit' };

type Files = ReadonlyMap<string, Uint8Array>;

const bytes = (text: string) => new TextEncoder().encode(text);
const json = (value: object) => bytes(`${JSON.stringify(value, null, 1)}\n`);

/** Everything of `downloads/` but its index, by path. The same data give the same bytes. */
export async function downloadFiles(published: PublishedServices, folder: string): Promise<Files> {
  const { manifest, pack, services } = published;
  const { types, recipients, release } = manifest;
  const { hromadas } = pack;
  const tables = hsdsTables({ services, types, recipients, hromadas, date: release.slice(0, 10) });
  const title = 'Соцмапа: соціальні послуги громад';
  const packaged = hsdsPackage(tables, { release, title, licence: LICENCE });
  const template = { types, recipients, hromadas };
  const table = servicesTable(published);
  return new Map([
    ['services.csv', bytes(csvOfSheet(table, { delimiter: ';', bom: true }))],
    ['services.xlsx', timeless(bigXlsx(table))],
    ['services.geojson', json(servicesGeojson(services, types))],
    ['services.json', json({ release, licence: LICENCE, services })],
    ['hsds.zip', zipOf(new Map([...packaged].map(([name, text]) => [name, bytes(text)])))],
    ['hsds.json', json(hsdsTree(tables))],
    ['unplaced.json', new Uint8Array(readFileSync(path.join(folder, manifest.unplaced)))],
    ...(await templateFiles(template)),
    ['row.schema.json', json(rowSchema())],
    ['table.schema.json', json(tableSchema())],
  ]);
}

/** The empty table in each language that has words for it. */
async function templateFiles(sources: TemplateSources): Promise<[name: string, bytes: Uint8Array][]> {
  const languages = LANGUAGES.filter(({ later }) => later.template !== undefined);
  const files = languages.map(async ({ code }): Promise<[string, Uint8Array][]> => {
    await loadWords(code, ['template', 'columns']);
    const name = templateName(code);
    return [
      [`${name}.csv`, bytes(templateCsv(sources, code))],
      [`${name}.xlsx`, timeless(await templateXlsx(sources, code))],
    ];
  });
  return (await Promise.all(files)).flat();
}

/** Seats of hromadas are left out of the coordinates: whoever reads the table finds them by its hromada. */
function servicesTable({ services, pack }: PublishedServices) {
  const units = buildHromadaLookup(pack.hromadas);
  const seatOf = ({ precision, hromada }: Service) =>
    precision === 'hromada' && hromada !== null ? (units.byCode(hromada)?.seat?.at ?? null) : null;
  return sheetOfRows(services.map((service) => cellsOfService(service, seatOf)));
}

/** The first day that a zip can name: an archive of the same files is the same archive. */
const LONG_AGO = new Date(1980, 0, 1, 12);

function zipOf(files: Files): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 9, mtime: LONG_AGO });
}

function timeless(workbook: Uint8Array): Uint8Array {
  return zipOf(new Map(Object.entries(unzipSync(workbook))));
}
