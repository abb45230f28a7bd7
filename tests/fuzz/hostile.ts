import * as fc from 'fast-check';

/** Inputs a property: 200 in the normal run, `FUZZ_RUNS=10000` in the nightly one. */
export const RUNS = { numRuns: Number(process.env['FUZZ_RUNS'] ?? 200) } as const;

const PIECES = [
  '',
  '"',
  '""',
  "'",
  ',',
  ';',
  '\t',
  '\r\n',
  '\n',
  '\uFEFF',
  '\u0000',
  '\u202E',
  '’',
  'ʼ',
  '=cmd|',
  '<img src=x onerror=alert(1)>',
  '%',
  '%E0%A4',
  '&',
  '#',
  '__proto__',
  'constructor',
  'toString',
  'NaN',
  '-0',
  '1e400',
  'UA74',
  'UA74040250000000000',
  'Ніжинська',
  'пн: 8:00-17:00',
  'Mo-Fr 08:00-17:00',
  '24/7',
  '2026-02-30',
  '+380',
  '😀',
  '\uD800',
];

/** Text that nobody means well with: marks, broken escapes, names of object members, halves of letters. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 24 })
  .map((pieces) => pieces.join(''));

interface Harm {
  readonly at: number;
  readonly length: number;
  readonly put: string;
}

function harmed(text: string, { at, length, put }: Harm): string {
  return text.slice(0, at) + put + text.slice(at + length);
}

/** A text that was good: cut short, a piece doubled, replaced or put in somewhere. */
export function damaged(good: string): fc.Arbitrary<string> {
  const spot = fc.nat({ max: good.length });
  const harm = fc.record({ at: spot, length: fc.nat({ max: 40 }), put: hostileText });
  return fc.oneof(
    spot.map((at) => good.slice(0, at)),
    fc.array(harm, { minLength: 1, maxLength: 3 }).map((harms) => harms.reduce(harmed, good)),
  );
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A JSON value that was good, with one of its parts replaced, dropped or of another type. */
export function damagedJson(good: unknown): fc.Arbitrary<unknown> {
  const strange = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>,
    fc.constantFrom(undefined, -1, Number.MAX_VALUE, '', [], {}, '__proto__'),
  );
  return fc
    .tuple(fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 6 }), strange)
    .map(([path, put]) => harmAt(good as Json, path, put as Json));
}

function harmAt(value: Json, [step, ...rest]: readonly number[], put: Json): Json {
  if (step === undefined || typeof value !== 'object' || value === null) return put;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(keys.length, 1)];
  if (key === undefined) return put;
  const part = (value as Record<string, Json>)[key] ?? null;
  const other = harmAt(part, rest, put);
  if (Array.isArray(value)) return value.map((each: Json, i) => (String(i) === key ? other : each));
  return { ...(value as Record<string, Json>), [key]: other };
}
