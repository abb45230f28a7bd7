import type { Code } from '../code.ts';
import { readFigure } from './read-number.ts';
import type { NeedAnswers, NeedIssue, NeedRow, NeedTally } from './types.ts';

/** Rows that still belong to no hromada. */
export function unplacedRows(rows: readonly NeedRow[], { places }: NeedAnswers): readonly NeedIssue[] {
  return rows.flatMap(({ row, code, reason, came, candidates }) =>
    code !== null || reason === null || places.has(row) ? [] : [{ row, reason, came, candidates }],
  );
}

/**
 * One figure of a planner's table by hromada. Whatever is not used is among the issues, never guessed; rows without a
 * hromada are told by `unplacedRows`, once for all figures of the table.
 * @param at which of the table's figures
 */
export function tallyNeed(rows: readonly NeedRow[], at: number, answers: NeedAnswers): NeedTally {
  const weights = new Map<Code, number>();
  const issues: NeedIssue[] = [];
  let used = 0;
  for (const { row, code: told, values } of rows) {
    const code = told ?? answers.places.get(row);
    if (code === undefined) continue;
    const cell = values[at];
    if (cell === null) continue;
    const came = String(cell ?? '');
    const { value, reason } = typeof cell === 'number' ? { value: cell, reason: null } : readFigure(came);
    const before = weights.get(code);
    if (reason !== null) issues.push({ row, reason, came, candidates: [] });
    else if (before !== undefined && !answers.summed) {
      issues.push({ row, reason: 'duplicate', came, candidates: [code] });
    } else {
      // Tenths are no halves of two: what is added up is told to a millionth.
      weights.set(code, before === undefined ? value : Number((before + value).toFixed(6)));
      used++;
    }
  }
  return { weights, used, issues };
}
