import type { ValueReason } from './types.ts';

export type NumberRead =
  | { readonly value: number; readonly reason: null }
  | { readonly value: null; readonly reason: ValueReason };

const bad = (reason: ValueReason): NumberRead => ({ value: null, reason });

/** A number of people as spreadsheets write it: «1 234», «12,5», «12.5». */
export function readFigure(text: string): NumberRead {
  const bare = text.replace(/[\s\u00A0\u202F]+/g, '').replace(/^[−–]/, '-');
  if (bare === '') return bad('noValue');
  if (/^-\d/.test(bare) && /^-[\d.,]+$/.test(bare)) return bad('negative');
  // Three digits behind a mark: a thousand to one reader, a fraction to the next.
  if (/^[1-9]\d{0,2}([.,]\d{3})+$/.test(bare)) return bad('unclearNumber');
  if (!/^\d+([.,]\d+)?$/.test(bare)) return bad('notNumber');
  return { value: Number(bare.replace(',', '.')), reason: null };
}
