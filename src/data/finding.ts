/** fatal: the build stops; error: the record cannot be placed; warning: the value is left out, the record stays. */
export type Severity = 'fatal' | 'error' | 'warning';

/** Something wrong in an input table. Texts are Ukrainian, for the people who edit the tables. */
export interface Finding {
  readonly severity: Severity;
  readonly file: string;
  /** As a spreadsheet numbers rows: the header is 1. */
  readonly row: number;
  readonly column: string | null;
  readonly message: string;
  readonly expected: string;
  readonly came: string;
}

/** `providers/UA74.csv:7:status: очікували …, маємо «…»`: what a terminal shows. */
export function formatFinding(finding: Finding): string {
  const place = [finding.file, finding.row, ...(finding.column === null ? [] : [finding.column])].join(':');
  return `${place}: ${finding.message}`;
}

/** The sentence of a finding. */
export function findingMessage(column: string | null, expected: string, came: string): string {
  const subject = column === null ? '' : `${column}: `;
  return `${subject}очікували ${expected}, маємо ${came === '' ? 'порожньо' : `«${came}»`}`;
}
