/** Why one file could not be had. */
export interface Problem {
  /** `owner/name/commit/path`. */
  readonly key: string;
  readonly what: string;
  /** Places looked at, in order: paths and URLs. */
  readonly tried: readonly string[];
  readonly todo: string;
}

const SHOWN = 5;

/** Some source files cannot be had; the message names them, what was tried and what to do. */
export class AcquireError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(describe(problems));
    this.name = 'AcquireError';
    this.problems = problems;
  }
}

function describe(problems: readonly Problem[]): string {
  const head = `${problems.length} source file(s) of data/sources.lock.json could not be had`;
  const shown = problems
    .slice(0, SHOWN)
    .map(
      ({ key, what, tried, todo }) =>
        `  ${key}\n    what happened: ${what}\n${tried.map((place) => `    tried: ${place}\n`).join('')}    what to do: ${todo}`,
    );
  const rest = problems.length > SHOWN ? [`  … and ${problems.length - SHOWN} more`] : [];
  return [head, ...shown, ...rest].join('\n');
}
