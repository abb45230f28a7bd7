import { guessSchedule } from '../../contact/schedule/read.ts';

/** `www.example.org`, `http//example.org` → a link; null for what names no site. */
export function suggestLink(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^(https?)[:;]?\/*(?=\w)/i, '')
    .replace(/[).,;!»"']+$/, '');
  if (/^(javascript|data|file|ftp|mailto|tel):/i.test(text.trim())) return null;
  return /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(bare) && !bare.includes('@') ? `https://${bare}` : null;
}

/** Spaces, `mailto:` and marks at the end are slips; of «Центр <a@b.ua>» the address is meant. */
export function suggestEmail(text: string): string | null {
  const [only, ...others] = text.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [];
  if (only !== undefined && others.length === 0 && /[<>()]/.test(text)) return only;
  const bare = text
    .replace(/^mailto:/i, '')
    .replace(/\s+/g, '')
    .replace(/[.,;]+$/, '');
  return /^[^\s@;,]+@[^\s@;,]+\.[^\s@;,]+$/.test(bare) ? bare : null;
}

/** «Пн–Пт 900–1700» → `Mo-Fr 09:00-17:00`: all of it with its slips mended, or null. What has none is read as it is. */
export function suggestHours(text: string): string | null {
  const guessed = guessSchedule(text);
  return guessed === null ? null : `${guessed.syntax}${guessed.note === null ? '' : ` "${guessed.note}"`}`;
}
