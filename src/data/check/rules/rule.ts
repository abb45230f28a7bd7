import type { Finding } from '../../finding.ts';
import type { RowOutcome } from '../../provider/read-row.ts';
import type { TableRow } from '../../sheet/table.ts';
import type { CheckContext } from '../context.ts';

/** What a rule says of a row; its file and row are known. */
export type Fault = Omit<Finding, 'file' | 'row'>;

/** Looks at a row as it was read; made anew for each table, so that it may remember what it has seen. */
export type Rule = (context: CheckContext) => (row: TableRow, outcome: RowOutcome) => readonly Fault[];
