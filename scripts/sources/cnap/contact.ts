import type { Phone } from '../../../src/domain/service.ts';
import { parsePhone } from '../../../src/data/contact/phone.ts';

export interface ReadPhones {
  readonly phones: readonly Phone[];
  /** Numbers that cannot be dialled as written, e.g. without an area code. */
  readonly unparsed: readonly string[];
}

/** Numbers divided by commas, semicolons, slashes or wide spaces. */
export function readPhones(text: string | null): ReadPhones {
  const pieces = (text ?? '').split(/[,;/\n]|\s{2,}/).map((piece) => piece.trim());
  const numbers = pieces.filter((piece) => (piece.match(/\d/g) ?? []).length >= 3);
  const parsed = numbers.map((piece) => parsePhone(piece));
  const phones = new Map(parsed.filter((phone) => phone !== null).map((phone) => [phone.tel, phone]));
  return { phones: [...phones.values()], unparsed: numbers.filter((_, i) => parsed[i] === null) };
}

export function readEmail(text: string | null): string | null {
  return /[\w.+-]+@[\w-]+(\.[\w-]+)+/.exec(text ?? '')?.[0]?.toLowerCase() ?? null;
}

/** A whole http(s) address; the register also holds dashes and bare words. */
export function readUrl(text: string | null): string | null {
  const url = (text ?? '').trim();
  const whole = /^www\./i.test(url) ? `https://${url}` : url;
  return /^https?:\/\/[^\s/]+\.[^\s]+$/.test(whole) ? whole : null;
}
