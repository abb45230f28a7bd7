import { isDate, type ISODate } from '../../domain/date.ts';
import { typedText } from './fragment.ts';
import type { ProblemReason } from '../problem.ts';

/** What a key's text came to: a value, none, and what of it was dropped. */
export interface Read<T> {
  readonly value: T | undefined;
  readonly dropped: readonly {
    readonly value: string;
    readonly reason: ProblemReason;
    readonly expected: string;
  }[];
}

/** Reads and writes the value of one key of the fragment; text is percent-decoded. */
export interface ValueCodec<T> {
  readonly read: (text: string) => Read<T>;
  readonly write: (value: T) => string;
}

const good = <T>(value: T): Read<T> => ({ value, dropped: [] });

function bad(value: string, reason: ProblemReason, expected: string): Read<never> {
  return { value: undefined, dropped: [{ value, reason, expected }] };
}

/** One of the listed words. */
export function word<T extends string>(words: readonly T[]): ValueCodec<T> {
  const find = (text: string) => words.find((known) => known === text);
  return {
    read: (text) => {
      const found = find(text);
      return found === undefined ? bad(text, 'unknown', words.join(' | ')) : good(found);
    },
    write: String,
  };
}

/** Text of a given form; `expected` shows the form. */
export function pattern(form: RegExp, expected: string): ValueCodec<string> {
  return { read: (text) => (form.test(text) ? good(text) : bad(text, 'malformed', expected)), write: String };
}

/** A codec that may also hold null, which is never written. */
export function orNull<T>(codec: ValueCodec<T>): ValueCodec<T | null> {
  return { read: codec.read, write: (value) => (value === null ? '' : codec.write(value)) };
}

/** Comma-separated; each value once, the wrong ones dropped one by one. */
export function listOf<T>(codec: ValueCodec<T>): ValueCodec<readonly T[]> {
  return {
    read: (text) => {
      const parts = text.split(',').filter((part) => part !== '');
      const reads = parts.map((part) => codec.read(part));
      const values = reads.map(({ value }) => value).filter((value) => value !== undefined);
      return { value: [...new Set(values)], dropped: reads.flatMap(({ dropped }) => dropped) };
    },
    write: (values) => values.map(codec.write).join(','),
  };
}

/** A finite number in a range, ends included. */
export function numberIn(least: number, most: number): ValueCodec<number> {
  const expected = `${least}–${most}`;
  return {
    read: (text) => {
      const value = numberOf(text);
      if (value === null) return bad(text, 'notNumber', expected);
      return value < least || value > most ? bad(text, 'outOfRange', expected) : good(value);
    },
    write: String,
  };
}

/** A day that the calendar has. */
export const isoDate: ValueCodec<ISODate> = {
  read: (text) => (isDate(text) ? good(text) : bad(text, 'notDate', 'YYYY-MM-DD')),
  write: String,
};

const YES = new Set(['1', 'yes', 'true']);
const NO = new Set(['0', 'no', 'false']);

export const flag: ValueCodec<boolean> = {
  read: (text) => {
    if (YES.has(text)) return good(true);
    return NO.has(text) ? good(false) : bad(text, 'unknown', '1 | 0');
  },
  write: (value) => (value ? '1' : '0'),
};

/** Text that somebody typed. */
export function freeText(longest: number): ValueCodec<string> {
  return {
    read: (text) => (text.length > longest ? bad(text, 'tooLong', String(longest)) : good(text)),
    write: typedText,
  };
}

export interface MapPosition {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

const ZOOM = numberIn(0, 24);
const LAT = numberIn(-90, 90);
const LON = numberIn(-180, 180);
const MAP_FORM = 'zoom/lat/lon';

/** `8.2/51.2/32.1` */
export const mapPosition: ValueCodec<MapPosition> = {
  read: (text) => {
    const parts = text.split('/');
    if (parts.length !== 3) return bad(text, 'malformed', MAP_FORM);
    const [zoom, lat, lon] = [ZOOM, LAT, LON].map((codec, i) => codec.read(parts[i] ?? ''));
    const wrong = [zoom, lat, lon].flatMap((part) => part?.dropped ?? [])[0];
    if (wrong) return bad(text, wrong.reason, wrong.expected);
    return good({ zoom: zoom?.value as number, lat: lat?.value as number, lon: lon?.value as number });
  },
  write: ({ zoom, lat, lon }) => `${zoom}/${lat}/${lon}`,
};

function numberOf(text: string): number | null {
  const value = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
  // -0 is written as 0.
  return Number.isFinite(value) ? value + 0 : null;
}
