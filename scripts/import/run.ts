import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Unreadable } from '../../src/data/check/read/unreadable.ts';
import { bigXlsx } from '../../src/data/edit/big-xlsx.ts';
import { csvOfSheet } from '../../src/data/edit/csv-of-sheet.ts';
import { messageOf } from '../../src/data/finding.ts';
import {
  checkTaken,
  openList,
  type Plan,
  profileOfPlan,
  proposePlan,
  takeIn,
} from '../../src/data/intake/intake.ts';
import { isFault, type Profile, readProfile, writeProfile } from '../../src/data/intake/profile/profile.ts';
import type { Decisions } from '../../src/data/intake/question.ts';
import type { IntakeSources } from '../../src/data/intake/sources.ts';
import { LoadError } from '../../src/data/load-error.ts';
import { type BundleHead, writeBundle } from '../../src/data/publish/bundle.ts';
import type { Sheet } from '../../src/data/sheet.ts';
import type { ISODate } from '../../src/domain/service.ts';
import type { Language } from '../../src/domain/text.ts';
import { loadWords } from '../../src/i18n/load.ts';
import { langOf } from '../check/args.ts';
import { readCheckSources } from '../check/sources.ts';
import { readPublishedServices } from '../downloads/services.ts';
import { ReportFailure } from '../report/failure.ts';
import { type ImportArgs, importWords, readArgs } from './args.ts';
import { formatTaken } from './format.ts';

export interface ImportOutput {
  /** 0 whole, 1 something is missing, 2 unreadable: the file, the profile, the command line or the built data. */
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** The whole command: its arguments, the folder of the built data, and today's date. It never asks. */
export async function importList(
  argv: readonly string[],
  folder: string,
  today: ISODate,
): Promise<ImportOutput> {
  const lang = langOf(argv);
  await loadWords(lang, ['check', 'commands']);
  const { usage } = importWords(lang);
  const args = readArgs(argv);
  if (args === 'help') return { exitCode: 0, stdout: `${usage}\n`, stderr: '' };
  if (typeof args === 'string') return refused(`${args}\n${usage}`);
  try {
    return take(args, sourcesOf(folder, args.region, today));
  } catch (error) {
    if (error instanceof Unreadable) return refused(`${args.file}: ${problemText(error, args.file, lang)}`);
    const known = error instanceof ReportFailure || error instanceof LoadError || 'code' in (error as object);
    if (!known) throw error;
    return refused((error as Error).message);
  }
}

const refused = (stderr: string): ImportOutput => ({ exitCode: 2, stdout: '', stderr });

function problemText({ problem }: Unreadable, file: string, lang: Language): string {
  return messageOf({ ...problem, severity: 'error', file, row: 0, column: null, came: '' }, lang);
}

/** What the built data know, as the import asks for it. */
function sourcesOf(folder: string, region: string | null, today: ISODate): IntakeSources {
  const { manifest, services } = readPublishedServices(folder);
  return {
    ...readCheckSources(folder, region, today),
    oblasts: manifest.regions.map(({ code, name }) => ({ prefix: code.slice(0, 4), code, name })),
    known: services,
  };
}

function take(args: ImportArgs, sources: IntakeSources): ImportOutput {
  const { file, lang, out, save } = args;
  const own = args.profile === null ? null : profileIn(args.profile, lang);
  if (typeof own === 'string') return refused(own);
  const list = openList(readFileSync(file), path.basename(file), sources);
  if (args.table >= list.tables.length) return refused(`--table: 1–${list.tables.length}`);
  const proposed = proposePlan(list, sources, own, args.table);
  const plan: Plan = { ...proposed, decisions: joined(proposed.decisions, args.decisions) };
  const taken = takeIn(list, plan, sources);
  const checked = checkTaken(taken, plan, list.file, sources);
  const csv = csvOfSheet(taken.sheet);
  if (out?.endsWith('.zip') === true && plan.oblast === null) return refused(importWords(lang).oneOblast);
  if (out !== null) writeFileSync(out, outputOf(args, plan, taken.sheet, sources.today));
  if (save !== null) writeFileSync(save, writeProfile(profileOfPlan(plan, { uk: path.parse(file).name })));
  const open = taken.questions.some(({ required }) => required) || checked.counts.errors > 0;
  return {
    exitCode: open ? 1 : 0,
    stdout: out === null ? csv : '',
    stderr: formatTaken(file, plan, taken, checked, lang),
  };
}

/** By the ending of its name: a workbook, a bundle for publication, else CSV. */
function outputOf(
  { out, by, whole }: ImportArgs,
  { oblast }: Plan,
  sheet: Sheet,
  today: ISODate,
): Uint8Array | string {
  if (out?.endsWith('.xlsx') === true) return bigXlsx(sheet);
  if (out?.endsWith('.zip') !== true) return csvOfSheet(sheet);
  const head: BundleHead = {
    sotsmapaBundle: 1,
    scope: whole ? 'whole' : 'part',
    oblast: oblast ?? '',
    by: { name: by ?? '', on: today },
    release: null,
    gone: {},
  };
  return writeBundle({ head, providers: sheet, surveys: { header: [], rows: [], findings: [] } });
}

/** The profile that was asked for is used whether it fits or not. A text says what is wrong with it. */
function profileIn(file: string, lang: Language): Profile | string {
  const read = readProfile(readFileSync(file, 'utf8'));
  if (!isFault(read)) return read;
  const params = { where: read.where, what: read.expected };
  return `${file}: ${messageOf({ key: 'badProfile', params, severity: 'error', file, row: 0, column: null, came: read.came }, lang)}`;
}

/** What the command line says comes before what a profile says. */
function joined(before: Decisions, after: Decisions): Decisions {
  const columns = new Set([...Object.keys(before.values), ...Object.keys(after.values)]) as Set<
    keyof Decisions['values']
  >;
  return {
    constants: { ...before.constants, ...after.constants },
    values: Object.fromEntries(
      [...columns].map((column) => [column, { ...before.values[column], ...after.values[column] }]),
    ),
  };
}
