import type { ZipPart } from '../zip.ts';
import { parsePart } from './parse-part.ts';

/** Built-in number formats that show a date or a time. */
const DATE_FORMATS = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);
const DAY = 86_400_000;

/** For every cell style whether it shows a date: its number in `s` of a cell → true. */
export function dateStyles(part: ZipPart | undefined): readonly boolean[] {
  const custom = new Map<string, string>();
  const formats: string[] = [];
  let inCellXfs = false;
  if (part === undefined) return [];
  parsePart(part, {
    open: (name, attributes) => {
      const id = attributes['numFmtId'] ?? '';
      if (name === 'numFmt') custom.set(id, attributes['formatCode'] ?? '');
      else if (name === 'cellXfs') inCellXfs = true;
      else if (name === 'xf' && inCellXfs) formats.push(id);
    },
    close: (name) => {
      if (name === 'cellXfs') inCellXfs = false;
    },
  });
  return formats.map((id) => DATE_FORMATS.has(Number(id)) || showsDate(custom.get(id) ?? ''));
}

/** A format code with days, months or years outside its literals. */
function showsDate(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /[dmy]/i.test(bare) && !/general|#|0\.0|%/i.test(bare);
}

/** Days since the workbook's epoch → `2025-08-26`, with the time where there is one. Null for what is no day. */
export function serialDate(serial: number, from1904: boolean): string | null {
  const days = serial + (from1904 ? 1462 : 0);
  // 1 January 1900 is day 1, and Excel believes that 29 February 1900 existed.
  if (!(days >= 61 && days < 2_958_466)) return null;
  const iso = new Date(Date.UTC(1899, 11, 30) + Math.round(days * DAY)).toISOString();
  return Number.isInteger(serial) ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
}
