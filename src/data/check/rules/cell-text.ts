import type { Problem } from '../../finding.ts';
import { guard } from '../../sheet/guard.ts';

export interface CellFault extends Problem {
  readonly severity: 'error' | 'warning';
  readonly suggestion?: string;
}

/** Control characters, invisible marks and marks that turn the direction of text. A line break inside a cell is none. */
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;
const INVISIBLE_ALL = new RegExp(INVISIBLE, 'gu');
const MARKUP = /<\/?[a-z][^<>@]*>|&(?:nbsp|amp|lt|gt|quot|#\d+);/i;
/** UTF-8 that was read as Windows-1251 («РќР°РґР°РІР°С‡») or as Latin 1 («ÐÐ°Ð´»). */
const MANGLED =
  /(?:[РС][\u0080-\u00BF\u0402-\u040F\u0452-\u045F\u2013-\u203A\u20AC\u2116\u2122]\s?){3}|(?:[ÐÑ][\u0080-\u00BF\u2013-\u203A]?){3}/;
const NOTHING = /^(?:[-–—.?*]+|немає|нема|відсутн(?:ій|я|є|і)|н\/д|б\/н|n\/a|null|none|nan|undefined)$/i;
/** A dash or a word that stands where a cell should be empty. */
export const isEmptyMark = (text: string): boolean => NOTHING.test(text);

/** 5,000 letters: three pages. */
const LONGEST = 5000;

/** What no cell may hold, whatever its column; null for a clean one. `raw`: as the file has it, not guarded off. */
export function cellFault(raw: string): CellFault | null {
  if (raw.length > LONGEST) {
    return { key: 'tooLong', params: { length: String(raw.length) }, severity: 'error' };
  }
  if (INVISIBLE.test(raw)) {
    return { key: 'invisible', severity: 'error', suggestion: raw.replace(INVISIBLE_ALL, '').trim() };
  }
  if (raw.includes('\uFFFD')) return { key: 'brokenLetters', severity: 'error' };
  if (MANGLED.test(raw)) return { key: 'mangled', severity: 'error' };
  if (isFormula(raw)) return { key: 'formula', severity: 'error', suggestion: guard(raw) };
  if (MARKUP.test(raw)) return { key: 'markup', severity: 'error', suggestion: withoutMarkup(raw) };
  if (isEmptyMark(raw)) return { key: 'emptyMark', severity: 'warning' };
  return null;
}

/** A spreadsheet would run it: = and @ always, + and - unless a number, a phone or a list of them follows. */
function isFormula(text: string): boolean {
  if (text.startsWith('=') || text.startsWith('@')) return text.length > 1;
  return /^[+-]./.test(text) && !/^[+-]?[\d\s()+.,;-]+$/.test(text) && !/^-+$/.test(text);
}

function withoutMarkup(text: string): string {
  return text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}
