/** Last third against first third, by medians: a collection that came late is no growth. */
export function growthOf(heaps: readonly number[]): number {
  const third = Math.max(1, Math.floor(heaps.length / 3));
  return median(heaps.slice(-third)) / median(heaps.slice(0, third)) - 1;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
