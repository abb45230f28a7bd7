import { type Finding, formatFinding } from '../../src/data/finding.ts';

/** Input that nothing may be built from: each line names file, row and column. */
export class DataError extends Error {
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'DataError';
  }
}

/** Throws DataError when any finding is fatal. */
export function refuseFatal(findings: readonly Finding[]): void {
  const fatal = findings.filter((finding) => finding.severity === 'fatal');
  if (fatal.length > 0) throw new DataError(fatal.map((finding) => `data/${formatFinding(finding)}`));
}
