import { Unreadable } from './unreadable.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** Other encodings of Ukrainian that files still come in; the text says which, and asks for UTF-8. */
const OTHERS = ['windows-1251', 'ibm866', 'koi8-u', 'iso-8859-5', 'x-mac-cyrillic'] as const;
const SAMPLE = 200_000;

/**
 * Text of a file in UTF-8 (with a byte order mark or without), UTF-16 with a mark, or Windows-1251. Throws Unreadable
 * for bytes that are no text, a web page, or another encoding.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16 === null && isBinary(bytes)) throw new Unreadable('binary');
  const decoded = utf16 ?? utf8Of(bytes) ?? cyrillicOf(bytes);
  const text = decoded.text.replace(/^\uFEFF/, '');
  if (/^\s*(<!doctype html|<html|<\?xml|<table|<head)/i.test(text)) throw new Unreadable('webPage');
  if (text.trim() === '') throw new Unreadable('emptyFile');
  return { text, encoding: decoded.encoding };
}

function utf16Of(bytes: Uint8Array): Decoded | null {
  const mark = `${bytes[0]},${bytes[1]}`;
  const encoding = { '255,254': 'utf-16le', '254,255': 'utf-16be' }[mark];
  return encoding === undefined ? null : { text: new TextDecoder(encoding).decode(bytes), encoding };
}

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

/** Whole UTF-8, or UTF-8 with a few broken letters, which the check of cells then shows. */
function utf8Of(bytes: Uint8Array): Decoded | null {
  const whole = wholeUtf8(bytes);
  if (whole !== null) return { text: whole, encoding: 'utf-8' };
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = count(text, /\uFFFD/g);
  const good = count(text, /[\u0400-\u04FF]/g);
  return broken * 20 < good ? { text, encoding: 'utf-8' } : null;
}

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
  const scored = OTHERS.map((encoding) => ({
    encoding,
    score: ukrainianScore(new TextDecoder(encoding).decode(sample)),
  }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score <= 0) throw new Unreadable('binary');
  if (best.encoding !== 'windows-1251') {
    throw new Unreadable('otherEncoding', { encoding: best.encoding.toUpperCase() });
  }
  return { text: new TextDecoder(best.encoding).decode(bytes), encoding: best.encoding };
}

/** Frequent lower-case letters speak for an encoding; capitals inside words, pseudographics and signs against it. */
function ukrainianScore(text: string): number {
  const frequent = count(text, /[аоинівтерслкудп]/g);
  const odd = count(text, /[\u0080-\u00BF\u0402-\u0403\u0405\u0408-\u040F\u2500-\u25FF¤§]/g);
  const inside = count(text, /[а-яіїєґ][А-ЯІЇЄҐ]/g);
  return frequent - 3 * odd - 3 * inside;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  while (pattern.exec(text) !== null) found++;
  return found;
}
