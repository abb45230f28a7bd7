import { readFileSync } from 'node:fs';
import { type Checked, checkFile, type NotRead } from '../../src/data/check/check-file.ts';
import type { CheckSources } from '../../src/data/check/context.ts';
import type { ReadSheet } from '../../src/data/check/read-sheet.ts';
import { oblastOfTable } from '../../src/data/provider/oblast-of-table.ts';
import type { ISODate } from '../../src/domain/date.ts';
import type { Service } from '../../src/domain/service.ts';
import { loadWords } from '../../src/i18n/load.ts';
import { type Output, outputOf } from '../tools/command.ts';
import { langOf } from '../tools/in-language.ts';
import { refusalOf } from '../tools/refusal.ts';
import { type CheckOptions, withTable } from './args.ts';
import { checkDataTable, isDataTable } from './data-table.ts';
import { formatChecked, jsonOf } from './format.ts';
import { type Compared, compareWith } from './previous.ts';
import { readCheckSources } from './sources.ts';

/**
 * The whole command: its arguments, the folder of the built data, and today's date. Exit code 0: clean (warnings are no
 * fault), 1: errors, 2: unreadable, be it the file, the command line or the built data.
 */
export async function checkData(argv: readonly string[], folder: string, today: ISODate): Promise<Output> {
  await loadWords(langOf(argv), ['check', 'commands']);
  return outputOf(argv, (command, say) => {
    withTable(command, argv).action(async (file, options) => {
      say(await checkOrRefuse(file, options, folder, today));
    });
  });
}

async function checkOrRefuse(
  file: string,
  options: CheckOptions,
  folder: string,
  today: ISODate,
): Promise<Partial<Output>> {
  try {
    return isDataTable(file)
      ? await checkDataTable(file, options, today)
      : check(file, options, folder, today);
  } catch (error) {
    return { exitCode: 2, stderr: refusalOf(error, file, options.lang) };
  }
}

function check(file: string, options: CheckOptions, folder: string, today: ISODate): Partial<Output> {
  const { json, lang, region, previous = null } = options;
  const bytes = readFileSync(file);
  let known: CheckSources | null = null;
  // The file that is checked is read first: the one before is looked up where it is.
  const sources: Sources = (sheet) =>
    (known ??= readCheckSources(folder, region ?? oblastOfTable(sheet, file), today));
  const { result, compared } = checkAgainst(bytes, file, previous, sources);
  const stdout = json === true ? jsonOf(result, lang, compared) : formatChecked(result, lang, compared);
  if (result.kind === 'unreadable') return { exitCode: 2, stdout };
  return { exitCode: result.counts.errors > 0 ? 1 : 0, stdout };
}

type Sources = (sheet: ReadSheet) => CheckSources;

/** Throws ReportFailure where the previous file cannot be read. */
function checkAgainst(bytes: Uint8Array, file: string, previous: string | null, sources: Sources) {
  const services: Service[] = [];
  const onRow = previous === null ? {} : { onRow: (service: Service) => services.push(service) };
  const result: Checked | NotRead = checkFile(bytes, file, sources, onRow);
  if (previous === null || result.kind === 'unreadable') return { result, compared: null };
  const compared: Compared = compareWith(previous, services, sources);
  const counts = { ...result.counts, errors: result.counts.errors + compared.findings.length };
  const findings = [...result.findings, ...compared.findings];
  return { result: { ...result, counts, findings }, compared: compared.changes };
}
