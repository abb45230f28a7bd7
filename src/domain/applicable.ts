import type { Code } from './code.ts';

/** Temporarily occupied territories for which no services are shown: Crimea and Sevastopol. */
const NOT_APPLICABLE: ReadonlySet<string> = new Set(['UA01', 'UA85']);

/** False where coverage is `notApplicable` (DESIGN §3). */
export function isApplicable(code: Code): boolean {
  return !NOT_APPLICABLE.has(code.slice(0, 4));
}
