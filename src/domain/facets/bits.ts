/** A set of indices below a size: bit i of word i >> 5. */
export type Bits = Uint32Array;

export function emptyBits(size: number): Bits {
  return new Uint32Array((size + 31) >> 5);
}

/** All indices below the size; none beyond it. */
export function fullBits(size: number): Bits {
  const bits = emptyBits(size).fill(0xffffffff);
  const rest = size & 31;
  if (rest !== 0) bits[bits.length - 1] = 0xffffffff >>> (32 - rest);
  return bits;
}

export function addBit(bits: Bits, i: number): void {
  bits[i >> 5] = (bits[i >> 5] as number) | (1 << (i & 31));
}

/** Narrows `bits` in place to what `others` hold too. */
export function narrow(bits: Bits, others: Bits): Bits {
  for (let w = 0; w < bits.length; w++) bits[w] = (bits[w] as number) & (others[w] as number);
  return bits;
}

/** A new set of all that any of the sets hold. */
export function union(size: number, sets: readonly Bits[]): Bits {
  const all = emptyBits(size);
  for (const set of sets)
    for (let w = 0; w < all.length; w++) all[w] = (all[w] as number) | (set[w] as number);
  return all;
}

/** How many indices both sets hold. */
export function countBoth(a: Bits, b: Bits): number {
  let count = 0;
  for (let w = 0; w < a.length; w++) count += ones((a[w] as number) & (b[w] as number));
  return count;
}

/** Ones of a word, in parallel (Warren, Hacker's Delight, 5-1). */
function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  n = (n + (n >>> 4)) & 0x0f0f0f0f;
  return Math.imul(n, 0x01010101) >>> 24;
}
