import type { Params, Problem } from '../../finding.ts';
import type { ProblemKey } from '../../../i18n/uk/check.ts';

/** The file cannot be read as a table; `problem` says why and what to do. */
export class Unreadable extends Error {
  readonly problem: Problem;

  constructor(key: ProblemKey, params: Params = {}) {
    super(key);
    this.name = 'Unreadable';
    this.problem = { key, params };
  }
}
