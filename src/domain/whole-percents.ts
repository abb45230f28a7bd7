/**
 * Whole percent that add up to 100 (largest remainder; of equal remainders the first): how shares of one whole are told
 * side by side. Nothing but zeros where there is nothing to share.
 */
export function wholePercents(parts: readonly number[]): number[] {
  const all = parts.reduce((sum, part) => sum + part, 0);
  if (!(all > 0)) return parts.map(() => 0);
  const exact = parts.map((part) => (part / all) * 100);
  const whole = exact.map((percent) => Math.floor(percent + 1e-9));
  const left = 100 - whole.reduce((sum, percent) => sum + percent, 0);
  const remainder = (i: number): number => (exact[i] as number) - (whole[i] as number);
  const order = [...parts.keys()].sort((a, b) => remainder(b) - remainder(a) || a - b);
  const first = new Set(order.slice(0, left));
  return whole.map((percent, i) => percent + (first.has(i) ? 1 : 0));
}
