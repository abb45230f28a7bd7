import { type Code, isCode } from '../code.ts';
import type { Hromada } from '../hromada.ts';
import { readFigure } from './read-number.ts';
import type { NeedFigures, NeedIssue, NeedReason, NeedRow } from './types.ts';

export interface NeedPlaces {
  readonly hromadas: readonly Hromada[];
  /** Hromadas that a name may mean; several where it repeats. */
  readonly byName: (name: string) => readonly Hromada[];
}

type Place = { readonly code: Code } | Omit<NeedIssue, 'row'>;

/**
 * Weights per hromada from a planner's own table. A row is matched by its 19- or 9-character code, else by a name that
 * only one hromada has; whatever does not match is reported, never guessed. Of rows for one hromada the first counts.
 */
export function matchNeed(rows: readonly NeedRow[], places: NeedPlaces): NeedFigures {
  const codes = indexCodes(places.hromadas);
  const weights = new Map<Code, number>();
  const issues: NeedIssue[] = [];
  for (const row of rows) {
    const place = placeOf(row, codes, places);
    if (!('code' in place)) {
      issues.push({ row: row.row, ...place });
      continue;
    }
    const { value, reason } = readFigure(row.value);
    if (reason !== null) issues.push({ row: row.row, ...issue(reason, 'value', row.value) });
    else if (weights.has(place.code)) {
      const column = row.code === '' ? 'name' : 'code';
      issues.push({ row: row.row, ...issue('duplicate', column, row[column], [place.code]) });
    } else weights.set(place.code, value);
  }
  return { weights, matched: weights.size, issues };
}

function placeOf(row: NeedRow, codes: ReadonlyMap<string, Code>, { byName }: NeedPlaces): Place {
  const named = row.name === '' ? null : byName(row.name).map(({ code }) => code);
  if (row.code !== '') {
    const code = codes.get(row.code.toUpperCase());
    if (code === undefined) return issue('unknownCode', 'code', row.code);
    if (named !== null && named.length > 0 && !named.includes(code)) {
      return issue('codeAndName', 'name', row.name, named);
    }
    return { code };
  }
  if (named === null) return issue('noPlace', 'code', '');
  const [only, ...others] = named;
  if (only === undefined) return issue('unknownName', 'name', row.name);
  return others.length === 0 ? { code: only } : issue('ambiguousName', 'name', row.name, named);
}

function issue(
  reason: NeedReason,
  column: NeedIssue['column'],
  came: string,
  candidates: readonly Code[] = [],
): Omit<NeedIssue, 'row'> {
  return { reason, column, came, candidates };
}

/** Whole codes, and their first 9 characters (OCHA's P-code) where a hromada has a level of its own. */
function indexCodes(hromadas: readonly Hromada[]): Map<string, Code> {
  const codes = new Map<string, Code>();
  for (const { code } of hromadas) {
    codes.set(code, code);
    if (isCode(code)) codes.set(code.slice(0, 9), code);
  }
  return codes;
}
