/** Runs work that can pause between its stages without a pause. */
export function atOnce<T>(stages: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = stages.next();
    if (done === true) return value;
  }
}
