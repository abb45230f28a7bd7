import type { LonLat } from '../../domain/hromada.ts';
import { WHERE } from './columns/where.ts';

const NUMBER = /^[+-]?\d+(?:[.,]\d+)?(?:E[+-]?\d{1,2})?$/i;
const HEMISPHERE = '(?:[NSEW]|(?:пн|півн|півд|пд|сх|зх|зах|схід)\\.?\\s?(?:ш|д|довг|шир)?\\.?)';
const PARTS = new RegExp(
  `^(${HEMISPHERE})?\\s*(\\d{1,3}(?:[.,]\\d+)?)\\s*[°º˚]?(?:\\s*(\\d{1,2}(?:[.,]\\d+)?)\\s*['′’ʼ\`]?(?:\\s*(\\d{1,2}(?:[.,]\\d+)?)\\s*(?:["″”]|['′’]{2})?)?)?\\s*(${HEMISPHERE})?$`,
  'iu',
);

/** Degrees in any notation: `31.8869`, `31,8869°`, `3.18869E+01`, `31°53'13"E`, `31 53.2`; null for what is none. */
export function degreesOf(text: string): number | null {
  const trimmed = text.trim();
  if (NUMBER.test(trimmed)) return isCut(trimmed) ? null : Number(trimmed.replace(',', '.'));
  const found = PARTS.exec(trimmed);
  if (found === null || !SIGNED.test(trimmed)) return null;
  const [degrees, minutes, seconds] = [found[2], found[3], found[4]].map((part) =>
    part === undefined ? 0 : Number(part.replace(',', '.')),
  );
  if (degrees === undefined || minutes === undefined || seconds === undefined) return null;
  // Only the last of them may have a fraction.
  if (!isWhole(found[2], found[3]) || !isWhole(found[3], found[4]) || minutes >= 60 || seconds >= 60)
    return null;
  const south = /[SW]|^пд|півд|зх|зах/iu.test(`${found[1] ?? ''}${found[5] ?? ''}`);
  return ((south ? -1 : 1) * Math.round((degrees + minutes / 60 + seconds / 3600) * 1e6)) / 1e6;
}

function isWhole(part: string | undefined, next: string | undefined): boolean {
  return next === undefined || !/[.,]/.test(part ?? '');
}

/** A bare «31 53» may be anything. */
const SIGNED = /[°º˚]|\p{L}/u;

/** `3.19E+01`: a spreadsheet kept too few digits to tell a place. */
function isCut(text: string): boolean {
  const [, digits = '', power] = /^\d[.,]?(\d*)E([+-]?\d+)$/i.exec(text) ?? [];
  return power !== undefined && digits.length - Number(power) < 3;
}

const within = (value: number, [min, max]: readonly [number, number]) => value >= min && value <= max;

/** Both coordinates in one cell, whichever stands first: «51.0480, 31.8869»; null for what is not a pair in Ukraine. */
export function pairOf(text: string): LonLat | null {
  if (text === '' || NUMBER.test(text)) return null;
  for (const mark of PAIR_MARKS) {
    const parts = text.split(mark).filter((part) => part.trim() !== '');
    const [a, b] = parts.length === 2 ? parts.map(degreesOf) : [];
    if (a === undefined || b === undefined || a === null || b === null) continue;
    if (within(a, WHERE.lat.range) && within(b, WHERE.lon.range)) return [b, a];
    if (within(b, WHERE.lat.range) && within(a, WHERE.lon.range)) return [a, b];
  }
  return null;
}

const PAIR_MARKS = [/[;|/\n]/, /,\s+/, /,(?=[^,]*$)/, /\s+/];

/** `318869` is 31.8869 that lost its point; null where that gives nothing in the range. */
export function withPoint(text: string, range: readonly [number, number]): string | null {
  if (!/^\d{5,9}$/.test(text)) return null;
  const value = `${text.slice(0, 2)}.${text.slice(2)}`;
  return within(Number(value), range) ? value : null;
}
