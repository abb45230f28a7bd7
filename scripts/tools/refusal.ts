import { Unreadable } from '../../src/data/sheet/read/unreadable.ts';
import { messageOf } from '../../src/data/finding.ts';
import { LoadError } from '../../src/data/load-error.ts';
import type { Language } from '../../src/domain/text.ts';
import { fill } from '../../src/i18n/plain.ts';
import { DataError } from '../data/data-error.ts';
import { ReportFailure } from '../report/failure.ts';
import { commandWords } from './in-language.ts';

/** What a command says of a fault of the files that it was given, or of the built data; any other is thrown on. */
export function refusalOf(error: unknown, file: string, lang: Language): string {
  if (error instanceof Unreadable) {
    return `${file}: ${messageOf({ ...error.problem, severity: 'error', file, row: 0, column: null, came: '' }, lang)}`;
  }
  const known =
    error instanceof ReportFailure ||
    error instanceof LoadError ||
    error instanceof DataError ||
    'code' in (error as object);
  if (!known) throw error;
  const { code, path, message } = error as NodeJS.ErrnoException;
  // What the system says of a missing file is English and speaks of calls.
  return code === 'ENOENT' && path !== undefined
    ? fill(commandWords(lang).line.noFile, { file: path })
    : message;
}
