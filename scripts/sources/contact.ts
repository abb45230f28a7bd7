import { parsePhone } from '../../src/data/contact/phone.ts';
import { readPhones as readAll, type ReadPhones } from '../../src/data/contact/read-phones.ts';

/** The numbers of a cell of the register; words without digits say that there is none. */
export function readPhones(text: string | null): ReadPhones {
  const { phones, unparsed } = readAll(text ?? '', parsePhone);
  return { phones, unparsed: unparsed.filter((piece) => (piece.match(/\d/g) ?? []).length >= 3) };
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
