import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkFile } from '../../src/data/check/check-file.ts';
import { LoadError } from '../../src/data/load-error.ts';
import type { ISODate } from '../../src/domain/service.ts';
import { ReportFailure } from '../report/failure.ts';
import { type CheckArgs, readArgs, USAGE } from './args.ts';
import { formatChecked, jsonOf } from './format.ts';
import { readCheckSources } from './sources.ts';

export interface CheckOutput {
  /** 0 clean (warnings are no fault), 1 errors, 2 unreadable: the file, the command line or the built data. */
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** The whole command: its arguments, the folder of the built data, and today's date. */
export function checkData(argv: readonly string[], folder: string, today: ISODate): CheckOutput {
  const args = readArgs(argv);
  if (typeof args === 'string') return { exitCode: 2, stdout: '', stderr: `${args}\n${USAGE}` };
  try {
    return check(args, readFileSync(args.file), folder, today);
  } catch (error) {
    const known = error instanceof ReportFailure || error instanceof LoadError || 'code' in (error as object);
    if (!known) throw error;
    return { exitCode: 2, stdout: '', stderr: (error as Error).message };
  }
}

function check(args: CheckArgs, bytes: Uint8Array, folder: string, today: ISODate): CheckOutput {
  const { file, json, lang } = args;
  const oblast = args.region ?? /^UA\d{2}/.exec(path.basename(file))?.[0] ?? null;
  const result = checkFile(bytes, file, readCheckSources(folder, oblast, today));
  const stdout = json ? jsonOf(result, lang) : formatChecked(result, lang);
  if (result.kind === 'unreadable') return { exitCode: 2, stdout, stderr: '' };
  return { exitCode: result.counts.errors > 0 ? 1 : 0, stdout, stderr: '' };
}
