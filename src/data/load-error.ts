export type LoadErrorKind = 'network' | 'status' | 'truncated' | 'notJson' | 'newerSchema' | 'invalid';

export interface LoadErrorFacts {
  readonly kind: LoadErrorKind;
  /** Path or URL of the file, as people see it. */
  readonly file: string;
  /** What should have come: a number of bytes, a status, a shape. Says the same in every language. */
  readonly expected: string;
  /** What came instead. */
  readonly came: string;
  /** HTTP status, for `status`. */
  readonly status?: number;
  /** Path inside the file, for `invalid`: `services[3].status`. */
  readonly where?: string;
}

/** Why a data file could not be used. `kind` is the key of its sentence in i18n, the rest fills it in. */
export class LoadError extends Error implements LoadErrorFacts {
  readonly kind: LoadErrorKind;
  readonly file: string;
  readonly expected: string;
  readonly came: string;
  readonly status?: number;
  readonly where?: string;

  constructor(facts: LoadErrorFacts, options?: ErrorOptions) {
    const place = facts.where === undefined ? facts.file : `${facts.file}, ${facts.where}`;
    super(`${place}: ${facts.kind}: expected ${facts.expected}, came ${facts.came}`, options);
    this.name = 'LoadError';
    this.kind = facts.kind;
    this.file = facts.file;
    this.expected = facts.expected;
    this.came = facts.came;
    if (facts.status !== undefined) this.status = facts.status;
    if (facts.where !== undefined) this.where = facts.where;
  }
}
