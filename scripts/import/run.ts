import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
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
import { type BundleHead, writeBundle } from '../../src/data/publish/bundle.ts';
import type { Sheet } from '../../src/data/sheet/sheet.ts';
import type { ISODate } from '../../src/domain/date.ts';
import type { Language } from '../../src/domain/text.ts';
import { loadWords } from '../../src/i18n/load.ts';
import { fill } from '../../src/i18n/plain.ts';
import { readCheckSources } from '../check/sources.ts';
import { readPublishedServices } from '../downloads/services.ts';
import { type Output, outputOf } from '../tools/command.ts';
import { commandWords, langOf } from '../tools/in-language.ts';
import { refusalOf } from '../tools/refusal.ts';
import { type ImportOptions, withList } from './args.ts';
import { formatTaken } from './format.ts';

/**
 * The whole command: its arguments, the folder of the built data, and today's date. It never asks. Exit code 0: whole,
 * 1: something is missing, 2: unreadable, be it the file, the profile, the command line or the built data.
 */
export async function importList(argv: readonly string[], folder: string, today: ISODate): Promise<Output> {
  await loadWords(langOf(argv), ['check', 'commands']);
  return outputOf(argv, (command, say) => {
    withList(command, argv).action((file, options) => {
      say(takeOrRefuse(file, options, folder, today));
    });
  });
}

function takeOrRefuse(file: string, options: ImportOptions, folder: string, today: ISODate): Partial<Output> {
  try {
    return take(file, options, sourcesOf(folder, options.region ?? null, today));
  } catch (error) {
    return refused(refusalOf(error, file, options.lang));
  }
}

const refused = (stderr: string): Partial<Output> => ({ exitCode: 2, stderr });

/** What the built data know, as the import asks for it. */
function sourcesOf(folder: string, region: string | null, today: ISODate): IntakeSources {
  const { manifest, services } = readPublishedServices(folder);
  return {
    ...readCheckSources(folder, region, today),
    oblasts: manifest.regions.map(({ code, name }) => ({ prefix: code.slice(0, 4), code, name })),
    known: services,
  };
}

function take(file: string, options: ImportOptions, sources: IntakeSources): Partial<Output> {
  const { lang, out, save, set } = options;
  const words = commandWords(lang).import;
  const isBundle = out?.endsWith('.zip') === true;
  if (isBundle && options.by === undefined) return refused(words.needsBody);
  const own = options.profile === undefined ? null : profileIn(options.profile, lang);
  if (typeof own === 'string') return refused(own);
  const list = openList(readFileSync(file), path.basename(file), sources);
  const table = (options.table ?? 1) - 1;
  if (table >= list.tables.length) return refused(fill(words.noTable, { count: list.tables.length }));
  const proposed = proposePlan(list, sources, own, table);
  const plan: Plan = {
    ...proposed,
    decisions: set === undefined ? proposed.decisions : joined(proposed.decisions, set),
  };
  if (isBundle && plan.oblast === null) return refused(words.oneOblast);
  const taken = takeIn(list, plan, sources);
  const checked = checkTaken(taken, plan, list.file, sources);
  if (out !== undefined) writeFileSync(out, outputAs(out, options, plan, taken.sheet, sources.today));
  if (save !== undefined)
    writeFileSync(save, writeProfile(profileOfPlan(plan, { uk: path.parse(file).name })));
  const open = taken.questions.some(({ required }) => required) || checked.counts.errors > 0;
  return {
    exitCode: open ? 1 : 0,
    stdout: out === undefined ? csvOfSheet(taken.sheet) : '',
    stderr: formatTaken(file, plan, taken, checked, lang),
  };
}

/** By the ending of its name: a workbook, a bundle for publication, else CSV. */
function outputAs(
  out: string,
  { by = '', whole }: ImportOptions,
  { oblast }: Plan,
  sheet: Sheet,
  today: ISODate,
): Uint8Array | string {
  if (out.endsWith('.xlsx')) return bigXlsx(sheet);
  if (!out.endsWith('.zip')) return csvOfSheet(sheet);
  const head: BundleHead = {
    sotsmapaBundle: 1,
    scope: whole === true ? 'whole' : 'part',
    oblast: oblast ?? '',
    by: { name: by, on: today },
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
