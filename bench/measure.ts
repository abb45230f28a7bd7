/** Median of so many runs, ms, after one that warms up. */
export function medianMs(runs: number, work: () => unknown): number {
  work();
  const times = Array.from({ length: runs }, () => onceMs(work)).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] as number;
}

/** One run, ms. */
export function onceMs(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
