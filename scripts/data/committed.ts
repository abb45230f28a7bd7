import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseBodies } from '../../src/data/bodies-csv.ts';
import { Unreadable } from '../../src/data/check/read/unreadable.ts';
import { readSheet } from '../../src/data/check/read-sheet.ts';
import { parsePhone } from '../../src/data/contact/phone.ts';
import { type Finding, saysOf } from '../../src/data/finding.ts';
import { parseFormerNames } from '../../src/data/former-names-csv.ts';
import { parseHotlines } from '../../src/data/hotlines-csv.ts';
import { type HromadaRow, parseHromadas } from '../../src/data/hromadas-csv.ts';
import { type Oblast, parseOblasts } from '../../src/data/oblasts-csv.ts';
import { oblastOfName } from '../../src/data/provider/oblast-of-table.ts';
import { parseRecipients } from '../../src/data/recipients-csv.ts';
import type { Records } from '../../src/data/records.ts';
import type { Sheet } from '../../src/data/sheet.ts';
import { parseSurveys } from '../../src/data/surveys-csv.ts';
import { parseServiceTypes } from '../../src/data/taxonomy-csv.ts';
import { parseTerritory, type TerritoryRecord } from '../../src/data/territory-csv.ts';
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
  const text = (file: string) => readFile(join(root, file), 'utf8');
  const hotlines = parseHotlines(await text('hotlines.csv'), 'hotlines.csv');
  const lineIds = new Set(hotlines.records.map(({ id }) => id));
  const types = parseServiceTypes(await text('service-types.csv'), 'service-types.csv', lineIds);
  const typeIds = new Set(types.records.map(({ id }) => id));
  const recipients = parseRecipients(await text('recipients.csv'), 'recipients.csv');
  const formerNames = parseFormerNames(await text('former-names.csv'), 'former-names.csv');
  const oblasts = parseOblasts(await text('oblasts.csv'), 'oblasts.csv');
  const surveys = parseSurveys(await text('surveys.csv'), 'surveys.csv', typeIds);
  const hromadas = parseHromadas(await text('hromadas.csv'), 'hromadas.csv');
  const codes = new Set(hromadas.records.map(({ hromada }) => hromada.code));
  const territory = await optional(root, 'territory-status.csv', (t, file) => parseTerritory(t, file, codes));
  const bodies = await optional(root, 'bodies.csv', (t, file) => parseBodies(t, file, parsePhone));
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

/** A table that a folder may lack: it has no rows then. */
async function optional<T>(
  root: string,
  file: string,
  parse: (text: string, file: string) => Records<T>,
): Promise<Records<T>> {
  try {
    return parse(await readFile(join(root, file), 'utf8'), file);
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
