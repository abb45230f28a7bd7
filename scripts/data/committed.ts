import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bodyTable } from '../../src/data/tables/bodies.ts';
import { Unreadable } from '../../src/data/sheet/read/unreadable.ts';
import { readSheet } from '../../src/data/check/read-sheet.ts';
import { parsePhone } from '../../src/data/contact/phone.ts';
import { type Finding, saysOf } from '../../src/data/finding.ts';
import { formerNameTable } from '../../src/data/tables/former-names.ts';
import { hotlineTable } from '../../src/data/tables/hotlines.ts';
import { type HromadaRow, hromadaTable } from '../../src/data/tables/hromadas.ts';
import { type Oblast, oblastTable } from '../../src/data/tables/oblasts.ts';
import { oblastOfName } from '../../src/data/provider/oblast-of-table.ts';
import { recipientTable } from '../../src/data/tables/recipients.ts';
import type { OwnTable, Records } from '../../src/data/tables/own-table.ts';
import type { Sheet } from '../../src/data/sheet/sheet.ts';
import { surveyTable } from '../../src/data/tables/surveys.ts';
import { serviceTypeTable } from '../../src/data/tables/service-types.ts';
import { territoryTable, type TerritoryRecord } from '../../src/data/tables/territory-status.ts';
import type { Body } from '../../src/domain/body.ts';
import type { FormerName } from '../../src/domain/search/place-pack.ts';
import type { Hotline, RecipientGroup, ServiceType } from '../../src/domain/service-type.ts';
import type { Survey } from '../../src/domain/survey.ts';
import { readTravelTables, type TravelTables } from './travel.ts';
import { DataError, refuseFatal } from './data-error.ts';

export interface ProviderFile {
  /** As findings name it: `providers/UA74.csv`. */
  readonly file: string;
  /** The oblast that its name says; null = rows of any oblast. */
  readonly oblast: string | null;
  readonly sheet: Sheet;
}

/** What people edit in `data/`. */
export interface Committed {
  readonly types: readonly ServiceType[];
  readonly recipients: readonly RecipientGroup[];
  readonly hotlines: readonly Hotline[];
  readonly formerNames: readonly FormerName[];
  readonly oblasts: readonly Oblast[];
  readonly surveys: readonly Survey[];
  readonly hromadas: readonly HromadaRow[];
  /** Order 376; empty where the folder has no `territory-status.csv`. */
  readonly territory: readonly TerritoryRecord[];
  /** Empty where the folder has no `bodies.csv`. */
  readonly bodies: readonly Body[];
  readonly providers: readonly ProviderFile[];
  /** Ways by road; empty where the folder has no `travel/`. */
  readonly travel: TravelTables;
  /** Of a build warnings only. */
  readonly findings: readonly Finding[];
}

/** Reads `data/` (or a fixture of its layout). Throws DataError at anything that a build cannot rest on. */
export async function readCommitted(root: string): Promise<Committed> {
  const tables = await readCommittedTables(root);
  refuseFatal(tables.findings);
  return { ...tables, providers: await readProviderFiles(root), travel: await readTravelTables(root) };
}

/** All but the tables of services, whatever is wrong with them. */
export async function readCommittedTables(root: string): Promise<Omit<Committed, 'providers' | 'travel'>> {
  const hotlines = await read(root, hotlineTable, undefined);
  const lineIds = new Set(hotlines.records.map(({ id }) => id));
  const types = await read(root, serviceTypeTable, lineIds);
  const typeIds = new Set(types.records.map(({ id }) => id));
  const recipients = await read(root, recipientTable, undefined);
  const formerNames = await read(root, formerNameTable, undefined);
  const oblasts = await read(root, oblastTable, undefined);
  const surveys = await read(root, surveyTable, typeIds);
  const hromadas = await read(root, hromadaTable, undefined);
  const codes = new Set(hromadas.records.map(({ hromada }) => hromada.code));
  const territory = await optional(root, territoryTable, codes);
  const bodies = await optional(root, bodyTable, parsePhone);
  const tables = [hotlines, types, recipients, formerNames, oblasts, surveys, hromadas, territory, bodies];
  const findings = tables.flatMap((table) => table.findings);
  return {
    types: types.records,
    recipients: recipients.records,
    hotlines: hotlines.records,
    formerNames: formerNames.records,
    oblasts: oblasts.records,
    surveys: surveys.records,
    hromadas: hromadas.records,
    territory: territory.records,
    bodies: bodies.records,
    findings,
  };
}

async function read<T, Known>(root: string, table: OwnTable<T, Known>, known: Known): Promise<Records<T>> {
  return table.parse(await readFile(join(root, table.file), 'utf8'), known);
}

/** A table that a folder may lack: it has no rows then. */
async function optional<T, Known>(...asked: Parameters<typeof read<T, Known>>): Promise<Records<T>> {
  try {
    return await read(...asked);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return { records: [], findings: [] };
  }
}

/** Tables of services as a check reads them: CSV in any encoding that it takes, and workbooks. */
async function readProviderFiles(root: string): Promise<ProviderFile[]> {
  const names = (await readdir(join(root, 'providers')))
    .filter((name) => /\.(csv|xlsx)$/i.test(name))
    .toSorted();
  return Promise.all(
    names.map(async (name) => {
      const file = `providers/${name}`;
      const sheet = sheetIn(await readFile(join(root, file)), file);
      return { file, oblast: oblastOfName(file), sheet };
    }),
  );
}

function sheetIn(bytes: Uint8Array, file: string): Sheet {
  try {
    return readSheet(bytes, file);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new DataError([`data/${file}: ${saysOf(error.problem)}`]);
  }
}
