/** What one visit measured, by name. */
export type Values = Readonly<Record<string, number>>;

/** A page that is visited again and again. */
export interface Subject {
  readonly name: string;
  readonly visit: () => Promise<Values>;
}

export interface Named {
  readonly name: string;
  /** Medians; NaN for what was not measured. */
  readonly of: (key: string) => number;
}

/** Visits of each page: a median of fewer is an accident. `RUNS=1` only tries whether all runs. */
export const RUNS = Number(process.env['RUNS'] ?? 7);

/** Visits in turn, so that other work on the machine meets all alike. A visit that fails is made once more. */
export async function rounds(
  what: string,
  subjects: readonly Subject[],
  runs = RUNS,
): Promise<readonly Named[]> {
  const all = new Map(subjects.map(({ name }) => [name, [] as Values[]]));
  for (let run = 1; run <= runs; run += 1) {
    const times: string[] = [];
    for (const { name, visit } of subjects) {
      const start = performance.now();
      all.get(name)?.push(await visit().catch((error: unknown) => again(name, visit, error)));
      times.push(`${name} ${((performance.now() - start) / 1000).toFixed(0)} s`);
    }
    console.error(`${what}, round ${run} of ${runs}: ${times.join(', ')}`);
  }
  return subjects.map(({ name }) => ({
    name,
    of: (key) => median((all.get(name) ?? []).map((values) => values[key] ?? Number.NaN)),
  }));
}

async function again(name: string, visit: Subject['visit'], error: unknown): Promise<Values> {
  console.error(`${name}: a visit failed and is made once more (${String(error)})`);
  return visit();
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
