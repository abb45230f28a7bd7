import { Unreadable } from './unreadable.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** Encodings of Ukrainian with a byte a letter, the likeliest first. */
const ONE_BYTE = ['windows-1251', 'koi8-u', 'ibm866', 'cp1125', 'iso-8859-5', 'x-mac-cyrillic'] as const;
const SAMPLE = 200_000;

/** As `decodeAny`, of a table: a web page is refused, too. */
export function decodeText(bytes: Uint8Array): Decoded {
  const decoded = decodeAny(bytes);
  if (/^\s*(<!doctype html|<html|<\?xml|<table|<head)/i.test(decoded.text)) throw new Unreadable('webPage');
  return decoded;
}

/**
 * Text of a file in UTF-8 or UTF-16 (with a byte order mark or without), in an encoding of Ukrainian with a byte a
 * letter, or in UTF-8 and Windows-1251 together. Throws Unreadable for bytes that are no text.
 */
export function decodeAny(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes) ?? unmarkedUtf16(bytes);
  if (utf16 === null && isBinary(bytes)) throw new Unreadable('binary');
  const decoded = utf16 ?? utf8Of(bytes) ?? cyrillicOf(bytes);
  const text = decoded.text.replace(/^\uFEFF/, '');
  if (text.trim() === '') throw new Unreadable('emptyFile');
  return { text, encoding: decoded.encoding };
}

function utf16Of(bytes: Uint8Array): Decoded | null {
  const mark = `${bytes[0]},${bytes[1]}`;
  const encoding = { '255,254': 'utf-16le', '254,255': 'utf-16be' }[mark];
  return encoding === undefined ? null : { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** NULs between Latin letters and marks tell it; what no table has tells that it is none. */
function unmarkedUtf16(bytes: Uint8Array): Decoded | null {
  if (bytes.length % 2 === 1 || !bytes.subarray(0, SAMPLE).includes(0)) return null;
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const text = new TextDecoder(encoding).decode(bytes);
    if (!NOT_IN_TABLES.test(text)) return { text, encoding };
  }
  return null;
}

/** Controls, and letters and signs other than Latin, Cyrillic, and marks. */
const NOT_IN_TABLES = /[^\t\n\v\f\r -\u04FF\u2000-\u21FF\uFEFF]/;

/** NULs, or more control characters than any text has. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  const end = Math.min(bytes.length, SAMPLE);
  for (let i = 0; i < end; i++) {
    const byte = bytes[i] as number;
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32)) controls++;
  }
  return controls > 10 && controls > end / 100;
}

/**
 * Whole UTF-8, or UTF-8 with cells in Windows-1251 among it, as a table put together of two files has them. A letter
 * that is neither stays broken, which the check of cells then shows.
 */
function utf8Of(bytes: Uint8Array): Decoded | null {
  const whole = wholeUtf8(bytes);
  if (whole !== null) return { text: whole, encoding: 'utf-8' };
  if (!hasUtf8Word(bytes)) return null;
  let other = false;
  const decoder = new TextDecoder('utf-8');
  const texts = cellsOf(bytes).map((cell) => {
    const text = decoder.decode(cell);
    if (!text.includes('\uFFFD') || WORD.test(text)) return text;
    const cyrillic = new TextDecoder('windows-1251').decode(cell);
    if (!UKRAINIAN_TEXT.test(cyrillic)) return text;
    other = true;
    return cyrillic;
  });
  return { text: texts.join(''), encoding: other ? 'utf-8 + windows-1251' : 'utf-8' };
}

/** Letters, figures and marks of a Ukrainian text, and nothing that another encoding would make of it. */
const UKRAINIAN_TEXT = /^[\t\n\r -~\u00A0«»°–—…’‘“”„•№А-Яа-яЁёІіЇїЄєҐґ]*$/;
/** Three Cyrillic letters. */
const WORD = /[\u0400-\u04FF]{3}/;
/** Three Cyrillic letters of UTF-8 in a row: in Windows-1251 that would be no word («РќР°РґР°»). */
function hasUtf8Word(bytes: Uint8Array): boolean {
  let letters = 0;
  for (let i = 0; i + 1 < bytes.length; i++) {
    const [lead = 0, next = 0] = [bytes[i], bytes[i + 1]];
    const isLetter = lead >= 0xd0 && lead <= 0xd2 && next >= 0x80 && next <= 0xbf;
    letters = isLetter ? letters + 1 : 0;
    if (letters === 3) return true;
    if (isLetter) i++;
  }
  return false;
}

/** Pieces that end where a cell or a line may end; these marks are one byte in either encoding. */
function cellsOf(bytes: Uint8Array): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (!CELL_ENDS.has(bytes[i] as number)) continue;
    pieces.push(bytes.subarray(from, i + 1));
    from = i + 1;
  }
  pieces.push(bytes.subarray(from));
  return pieces;
}

const CELL_ENDS = new Set(Array.from(',;\t\n\r"', (mark) => mark.charCodeAt(0)));

function wholeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Which of the one-byte encodings gives the most Ukrainian text. */
function cyrillicOf(bytes: Uint8Array): Decoded {
  const sample = bytes.subarray(0, SAMPLE);
  const scored = ONE_BYTE.map((encoding) => ({
    encoding,
    score: ukrainianScore(decodeAs(encoding, sample)),
  }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score <= 0) throw new Unreadable('binary');
  return { text: decodeAs(best.encoding, bytes), encoding: best.encoding };
}

function decodeAs(encoding: (typeof ONE_BYTE)[number], bytes: Uint8Array): string {
  if (encoding !== 'cp1125') return new TextDecoder(encoding).decode(bytes);
  // What DOS wrote Ukrainian in: no browser knows it, but it differs from IBM866 in eight letters.
  const text = new TextDecoder('ibm866').decode(bytes);
  return text.replace(/[ЄєЇїЎў°∙]/g, (letter) => CP1125[letter] ?? letter);
}

const CP1125: Readonly<Record<string, string>> = {
  Є: 'Ґ',
  є: 'ґ',
  Ї: 'Є',
  ї: 'є',
  Ў: 'І',
  ў: 'і',
  '°': 'Ї',
  '∙': 'ї',
};

/** Frequent letters speak for an encoding; capitals inside words, pseudographics, signs and foreign letters against it. */
function ukrainianScore(text: string): number {
  const frequent = count(text, /[аоинівтерслкудп]/gi);
  const odd = count(text, /[\u0080-\u00BF\u0402-\u0403\u0405\u0408-\u040F\u2500-\u25FF¤§ЎўЫыЭэЪъЁё]/g);
  const inside = count(text, /[а-яіїєґ][А-ЯІЇЄҐ]/g);
  return frequent - 3 * odd - 3 * inside;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  while (pattern.exec(text) !== null) found++;
  return found;
}
