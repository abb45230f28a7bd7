import type { Finding } from '../finding.ts';
import { buildCheckContext, type CheckSources } from './context.ts';
import { type CheckedRows, type CheckOptions, checkRows } from './check-rows.ts';
import { readSheet, type ReadSheet } from './read-sheet.ts';
import { Unreadable } from '../sheet/read/unreadable.ts';

/** A file that was read: its table and what is wrong in it. */
export interface Checked extends CheckedRows {
  readonly kind: 'checked';
  readonly file: string;
  readonly sheet: ReadSheet;
}

/** A file that holds no table of ours; `finding` says why and what to do. */
export interface NotRead {
  readonly kind: 'unreadable';
  readonly file: string;
  readonly finding: Finding;
}

/**
 * Checks a file by its bytes: CSV or XLSX, told by content. Never throws for what a file holds. `sources`: or how they
 * are found once the table is read.
 */
export function checkFile(
  bytes: Uint8Array,
  file: string,
  sources: CheckSources | ((sheet: ReadSheet) => CheckSources),
  options: CheckOptions = {},
): Checked | NotRead {
  try {
    const sheet = readSheet(bytes, file);
    const context = buildCheckContext(typeof sources === 'function' ? sources(sheet) : sources, file);
    return { kind: 'checked', file, sheet, ...checkRows(sheet, context, options) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const finding: Finding = {
      ...error.problem,
      severity: 'error',
      file,
      row: 0,
      column: null,
      came: '',
    };
    return { kind: 'unreadable', file, finding };
  }
}
