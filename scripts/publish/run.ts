import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkRows } from '../../src/data/check/check-rows.ts';
import { buildCheckContext } from '../../src/data/check/context.ts';
import { sheetOfCsv } from '../../src/data/sheet/read/csv.ts';
import { csvOfSheet } from '../../src/data/edit/csv-of-sheet.ts';
import { messageOf } from '../../src/data/finding.ts';
import { applyBundle, mergeSurveys } from '../../src/data/publish/apply-bundle.ts';
import { BadBundle, type Bundle, readBundle } from '../../src/data/publish/bundle.ts';
import type { Sheet } from '../../src/data/sheet/sheet.ts';
import { columnsOf } from '../../src/data/edit/with-columns.ts';
import type { ISODate } from '../../src/domain/date.ts';
import type { UnplacedRecord } from '../../src/domain/survey.ts';
import type { Language } from '../../src/domain/text.ts';
import { loadWords } from '../../src/i18n/load.ts';
import { fill } from '../../src/i18n/plain.ts';
import { readCheckSources } from '../check/sources.ts';
import { checkFolder } from '../data/check.ts';
import { type Committed, type ProviderFile, readCommitted } from '../data/committed.ts';
import { readProviders } from '../data/providers.ts';
import { type Output, outputOf } from '../tools/command.ts';
import { commandWords, langOf } from '../tools/in-language.ts';
import { refusalOf } from '../tools/refusal.ts';
import { withBundle } from './args.ts';
import { previewOf } from './preview.ts';

interface Folders {
  readonly data: string;
  /** What `npm run data` built of it: what a table is checked against. */
  readonly built: string;
}

/**
 * The whole command. Nothing is written before the tables that it would make have passed the check and the rules. Exit
 * code 0: written, or nothing to be written; 1: refused; 2: unreadable.
 */
export async function publishData(
  argv: readonly string[],
  folders: Folders,
  today: ISODate,
): Promise<Output> {
  await loadWords(langOf(argv), ['check', 'commands']);
  return outputOf(argv, (command, say) => {
    withBundle(command, argv).action(async (file, { dryRun = false, lang }) => {
      try {
        const bundle = readBundle(await readFile(file));
        say(await publish(path.basename(file), bundle, folders, today, dryRun, lang));
      } catch (error) {
        const stderr =
          error instanceof BadBundle ? badBundle(error, file, lang) : refusalOf(error, file, lang);
        say({ exitCode: 2, stderr });
      }
    });
  });
}

function badBundle({ where, expected, came }: BadBundle, file: string, lang: Language): string {
  return fill(commandWords(lang).publish.badPack, { file, where, expected, came });
}

async function publish(
  file: string,
  bundle: Bundle,
  folders: Folders,
  today: ISODate,
  dryRun: boolean,
  lang: Language,
): Promise<Partial<Output>> {
  const words = commandWords(lang).publish;
  const committed = await readCommitted(folders.data);
  const target = targetOf(bundle, committed);
  const changes = applyBundle(bundle, target.sheet, idsElsewhere(committed, target.file));
  const stated = sheetOfCsv(await readFile(path.join(folders.data, 'surveys.csv'), 'utf8'), 'surveys.csv');
  const surveys = mergeSurveys(stated, bundle.surveys);
  const files = new Map([
    [target.file, csvOfSheet(changes.sheet)],
    ...(surveys.changed.length === 0 ? [] : [['surveys.csv', csvOfSheet(surveys.sheet)] as const]),
  ]);
  const tried = await tryOut(files, folders.data, target.file, today);
  const refusals = [
    ...changes.unsaid.map(({ id, provider }) => fill(words.unsaid, { id, provider })),
    ...changes.foreign.map((each) => fill(words.foreign, { ...each })),
    ...wrongRows(bundle, file, folders.built, today, lang),
    ...tried.faults,
  ];
  const unplaced = ofBundle(bundle, tried.unplaced);
  const preview = previewOf(file, bundle, changes, surveys.changed, unplaced, lang);
  if (refusals.length > 0)
    return { exitCode: 1, stdout: preview, stderr: [...refusals, words.nothing].join('\n') };
  if (dryRun) return { exitCode: 0, stdout: `${preview}\n${words.nothing}` };
  for (const [name, text] of files) await writeFile(path.join(folders.data, name), text);
  return {
    exitCode: 0,
    stdout: `${preview}\n${fill(words.wrote, { files: [...files.keys()].join(', ') })}`,
    stderr: '',
  };
}

/** The table of the bundle's oblast; an empty one where it has none yet. */
function targetOf({ head }: Bundle, { providers }: Committed): ProviderFile {
  const file = `providers/${head.oblast}.csv`;
  const found = providers.find((each) => each.file === file);
  return found ?? { file, oblast: head.oblast, sheet: { header: [], rows: [], findings: [] } };
}

function idsElsewhere({ providers }: Committed, file: string): Map<string, string> {
  return new Map(
    providers
      .filter((each) => each.file !== file)
      .flatMap((each) => idsOf(each.sheet).map((id): [string, string] => [id, each.file])),
  );
}

function idsOf(sheet: Sheet): string[] {
  const at = columnsOf(sheet).indexOf('id');
  return sheet.rows.map(({ cells }) => (cells[at] ?? '').trim()).filter((id) => id !== '');
}

/** What the check of a file says of the bundle's own rows: an error refuses all of it. */
function wrongRows(
  { head, providers }: Bundle,
  file: string,
  built: string,
  today: ISODate,
  lang: Language,
): string[] {
  if (providers.rows.length === 0) return [];
  const sources = readCheckSources(built, head.oblast, today);
  const name = `${head.oblast}.csv`;
  const sheet = { ...providers, format: 'csv', encoding: null, delimiter: null, sheetName: null } as const;
  return checkRows(sheet, buildCheckContext(sources, name))
    .findings.filter(({ severity }) => severity === 'error')
    .map((finding) => `${[file, finding.row, finding.column ?? ''].join(':')}: ${messageOf(finding, lang)}`);
}

/** Those that the bundle brings, by its own rows: what waited in the table before is none of its changes. */
function ofBundle({ providers }: Bundle, unplaced: readonly UnplacedRecord[]): UnplacedRecord[] {
  const at = columnsOf(providers).indexOf('id');
  const rows = new Map(providers.rows.map(({ row, cells }) => [(cells[at] ?? '').trim(), row]));
  return unplaced.flatMap((record) => {
    const row = rows.get(record.id);
    return row === undefined ? [] : [{ ...record, row }];
  });
}

/** The folder as it would be: what its rules refuse, and which records of the table have no place. */
async function tryOut(files: ReadonlyMap<string, string>, data: string, table: string, today: ISODate) {
  const copy = await mkdtemp(path.join(tmpdir(), 'publish-'));
  try {
    await cp(data, copy, { recursive: true });
    for (const [name, text] of files) await writeFile(path.join(copy, name), text);
    const { ok, lines } = await checkFolder(copy, new Date(`${today}T12:00:00Z`));
    if (!ok) return { faults: lines, unplaced: [] };
    const committed = await readCommitted(copy);
    const units = committed.hromadas.map(({ hromada }) => hromada);
    const { unplaced } = readProviders(committed, units, []);
    return { faults: [], unplaced: unplaced.filter((record) => record.file === table) };
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
