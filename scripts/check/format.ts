import type { Checked, NotRead } from '../../src/data/check/check-file.ts';
import { summaryOf } from '../../src/data/check/summary.ts';
import { checkWords, expectedOf, type Finding, messageOf } from '../../src/data/finding.ts';
import { comparedOf } from '../../src/data/check/vanished.ts';
import type { ReleaseChanges } from '../../src/domain/compare/releases.ts';
import type { Language } from '../../src/domain/text.ts';
import { PROVIDER_LAYOUT } from '../../src/data/provider/read-table.ts';
import { columnOf } from '../../src/data/sheet/table.ts';

/** Findings as lines `FILE:ROW:COLUMN: error: message`, columns as the file heads them, and the summary. */
export function formatChecked(
  result: Checked | NotRead,
  lang: Language,
  compared: ReleaseChanges | null = null,
): string {
  if (result.kind === 'unreadable') return lineOf(result.finding, lang, null);
  const headers = headersOf(result);
  const lines = result.findings.map((finding) => lineOf(finding, lang, headers));
  const closing = compared === null ? [] : [comparedOf(compared, lang)];
  return [...lines, ...closing, summaryOf(result.counts, lang)].join('\n');
}

/** `FILE:ROW:COLUMN: error: message`. */
export function lineOf(
  finding: Finding,
  lang: Language,
  headers: ReadonlyMap<string, string> | null,
): string {
  const { file, row, column, severity } = finding;
  const place = [file];
  if (row !== 0) place.push(String(row));
  if (column !== null) place.push(headers?.get(column) ?? column);
  const { frame } = checkWords(lang);
  const kind = severity === 'warning' ? frame.warning : frame.error;
  return `${place.join(':')}: ${kind}: ${messageOf(finding, lang)}`;
}

/** A finding for programs. */
export function describedOf(finding: Finding, lang: Language, headers: ReadonlyMap<string, string> | null) {
  return {
    file: finding.file,
    severity: finding.severity,
    row: finding.row === 0 ? null : finding.row,
    column: finding.column,
    header: finding.column === null ? null : (headers?.get(finding.column) ?? finding.column),
    key: finding.key,
    message: messageOf(finding, lang),
    expected: expectedOf(finding, lang),
    came: finding.came,
    suggestion: finding.suggestion ?? null,
  };
}

/** The same for programs. */
export function jsonOf(
  result: Checked | NotRead,
  lang: Language,
  compared: ReleaseChanges | null = null,
): string {
  const { file } = result;
  if (result.kind === 'unreadable') {
    return JSON.stringify(
      { file, readable: false, findings: [describedOf(result.finding, lang, null)] },
      null,
      2,
    );
  }
  const { sheet, counts, findings } = result;
  const { format, encoding, delimiter, sheetName } = sheet;
  const headers = headersOf(result);
  const shown = findings.map((finding) => describedOf(finding, lang, headers));
  return JSON.stringify(
    {
      file,
      readable: true,
      format,
      encoding,
      delimiter,
      sheet: sheetName,
      counts,
      findings: shown,
      ...(compared === null ? {} : { compared: countsOf(compared) }),
    },
    null,
    2,
  );
}

function countsOf({ same, changed, added, vanished }: ReleaseChanges) {
  return {
    same: same.length,
    changed: changed.length,
    added: added.length,
    vanished: vanished.length,
  };
}

/** Column of the layout → its header in the file. */
function headersOf({ sheet }: Checked): Map<string, string> {
  return new Map(
    sheet.header.flatMap((header): [string, string][] => {
      const column = columnOf(header, PROVIDER_LAYOUT);
      return column === null ? [] : [[column, header.trim()]];
    }),
  );
}
