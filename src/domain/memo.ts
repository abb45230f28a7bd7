/** Computes once an object, for as long as the object lives. */
export function perObject<K extends object, T>(compute: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const entry = known.get(key);
    if (entry !== undefined) return entry.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}

/** More texts than a list has; past it each is worked out anew. */
const MOST = 100_000;

/** Computes once a key: a list says the same twenty things a thousand times, and is read again after each answer. */
export function perKey<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const old = known.get(key);
    if (old !== undefined) return old;
    const value = compute(key);
    if (known.size < MOST) known.set(key, value);
    return value;
  };
}

/**
 * Computes again only when an argument is another one. Lists and plain objects count as equal when their items are:
 * options made anew from the same view change nothing.
 */
export function whenChanged<A extends readonly unknown[], T>(compute: (...args: A) => T): (...args: A) => T {
  let last: { readonly args: A; readonly value: T } | null = null;
  return (...args) => {
    if (last !== null && sameItems(last.args, args, alike)) return last.value;
    last = { args, value: compute(...args) };
    return last.value;
  };
}

type Equal = (a: unknown, b: unknown) => boolean;

function alike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (isPlain(a) && isPlain(b)) {
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => sameList(a[key], b[key]));
  }
  return sameList(a, b);
}

function sameList(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || (Array.isArray(a) && Array.isArray(b) && sameItems(a, b, Object.is));
}

function sameItems(a: readonly unknown[], b: readonly unknown[], equal: Equal): boolean {
  return a.length === b.length && a.every((item, i) => equal(item, b[i]));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
