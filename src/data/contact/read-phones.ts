import type { Phone } from '../../domain/service.ts';

export interface ReadPhones {
  readonly phones: readonly Phone[];
  /** Numbers that cannot be dialled as written, e.g. without an area code; with their words. */
  readonly unparsed: readonly string[];
}

type ReadOne = (text: string) => Phone | null;

const NONE: ReadPhones = { phones: [], unparsed: [] };
/** Nine cells of ten hold one number and nothing else. */
const PLAIN = /^\+?[\d\s()-]{5,20}$/;

/**
 * All numbers of a cell, with whatever stands beside them: extensions, «приймальня», «(пн-пт 8-17)». Semicolons,
 * commas, slashes, line breaks, «та» or nothing at all may divide them.
 */
export function readPhones(cell: string, readOne: ReadOne): ReadPhones {
  if (cell === '') return NONE;
  if (PLAIN.test(cell)) {
    const phone = readOne(cell);
    if (phone !== null) return { phones: [phone], unparsed: [] };
  }
  // «(О63)…»: a letter for a nought.
  const digits = cell.replace(/(?<!\p{L})[OОoо](?=\d)/gu, '0');
  const read = piecesOf(digits).map((piece) => readPiece(piece, readOne));
  const phones = new Map(
    read.flatMap((each) => each.phones).map((phone) => [`${phone.tel},${phone.extension ?? ''}`, phone]),
  );
  return { phones: [...phones.values()], unparsed: read.flatMap((each) => each.unparsed) };
}

/** Whether a spreadsheet showed a number as `3,80462E+11`: its last digits are lost. */
export function isCutNumber(cell: string): boolean {
  return /\d(?:[.,]\d+)?E\s?\+?\d{1,2}(?!\d)/i.test(cell);
}

const EXTENSION =
  /^[\s,(]*(?:дод(?:атковий)?|доб(?:авочний|авочный)?|вн(?:утр(?:ішній)?)?|extension|ext|#)\s*\.?\s*:?\s*(?:номер|№)?\s*(\d{1,6})(?!\d)\s*\)?/iu;
const BEFORE_EXTENSION = /,\s*(?=(?:дод|доб|вн|ext)\p{L}*\.?\s*:?\s*№?\s*\d)/giu;
/** The least digits of a number with its area code, or without one. */
const LEAST = 5;

/** Parts of a cell with a number each; words that stand alone belong to the number before them. */
function piecesOf(cell: string): string[] {
  const parts = splitOutside(cell.replace(BEFORE_EXTENSION, ' '));
  const pieces: string[] = [];
  let before = '';
  for (const part of parts) {
    const last = pieces.length - 1;
    if (hasNumber(part)) {
      pieces.push(`${before}${part}`);
      before = '';
    } else if (last >= 0 && /[\p{L}\d]/u.test(part)) pieces[last] = `${pieces[last]}, ${part}`;
    else if (/[\p{L}\d]/u.test(part)) before += `${part} `;
  }
  return before === '' ? pieces : [...pieces, before.trim()];
}

/** Divides at marks outside of brackets. */
function splitOutside(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [i, sign] of Array.from(text).entries()) {
    depth = Math.max(0, depth + (sign === '(' ? 1 : sign === ')' ? -1 : 0));
    if (/[;\n\r|]/.test(sign) || (depth === 0 && /[,/]/.test(sign) && i > 0)) {
      parts.push('');
      depth = 0;
    } else parts[parts.length - 1] += sign;
  }
  return parts
    .flatMap((part) => part.split(/(?<=\d\)?)\s+(?:та|і|або|чи)\s+(?=[+(\d])/u))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const digitsOf = (text: string) => text.replace(/\D/g, '').length;
const SPAN = /\+?[\d(][\d\s()./–—-]*\d/g;
/** 102, 15-47, 116 123, and no part of a time or of a room's number. */
const SHORT = /(?<![\d:.,-])(?:1\d{2}|1[56]-?\d{2}|116[ -]?\d{3})(?![\d:.,-])/;

function hasNumber(text: string): boolean {
  return (text.match(SPAN) ?? []).some((span) => digitsOf(span) >= LEAST) || SHORT.test(text);
}

interface Placed {
  readonly from: number;
  readonly to: number;
  readonly phone: Phone;
}

function readPiece(piece: string, readOne: ReadOne): ReadPhones {
  const placed: Placed[] = [];
  const unparsed: string[] = [];
  for (const found of piece.matchAll(SPAN)) {
    if (digitsOf(found[0]) < LEAST || isExtension(piece, found.index)) continue;
    const { numbers, left } = resolve(found[0], readOne);
    unparsed.push(...left);
    for (const { at, length, phone } of numbers) {
      const from = found.index + at;
      placed.push(withExtension(piece, { from, to: from + length, phone }));
    }
  }
  if (placed.length === 0) {
    const short = shortNumber(piece, readOne);
    return short ?? { phones: [], unparsed: [piece] };
  }
  // Of a number that cannot be dialled the words are kept with it.
  if (unparsed.length > 0) {
    const worded = /\p{L}/u.test(piece);
    return { phones: placed.map(({ phone }) => phone), unparsed: worded ? [piece] : unparsed };
  }
  return { phones: withWords(piece, placed), unparsed: [] };
}

/** Digits after «дод.» are no number of their own. */
function isExtension(piece: string, at: number): boolean {
  return /(?:дод|доб|вн|ext|#)\p{L}*\.?\s*:?\s*№?\s*$/iu.test(piece.slice(0, at));
}

function withExtension(piece: string, { from, to, phone }: Placed): Placed {
  const found = EXTENSION.exec(piece.slice(to));
  if (found === null) return { from, to, phone };
  const extension = found[1] ?? '';
  return {
    from,
    to: to + found[0].length,
    phone: { ...phone, label: `${phone.label}, дод. ${extension}`, extension },
  };
}

interface Resolved {
  readonly numbers: readonly { readonly at: number; readonly length: number; readonly phone: Phone }[];
  readonly left: readonly string[];
}

/** The numbers in a run of digits and marks: one, or several of which each can be dialled. */
function resolve(span: string, readOne: ReadOne): Resolved {
  const whole = readOne(span);
  if (whole !== null) return { numbers: [{ at: 0, length: span.length, phone: whole }], left: [] };
  const parts = divide(span, readOne) ?? divideDigits(span, readOne);
  if (parts !== null) return { numbers: parts, left: [] };
  const wide = [...span.matchAll(/\S(?:\S|\s(?!\s))*/g)];
  if (wide.length < 2) return { numbers: [], left: [span] };
  const each = wide.map((found) => ({ at: found.index, read: resolve(found[0].trimEnd(), readOne) }));
  return {
    numbers: each.flatMap(({ at, read }) => moved(read.numbers, at)),
    left: each.flatMap(({ read }) => read.left),
  };
}

function moved(numbers: Resolved['numbers'], by: number): Resolved['numbers'] {
  return numbers.map(({ at, length, phone }) => ({ at: at + by, length, phone }));
}

/** At spaces and before brackets; null where not every part is a number. */
function divide(span: string, readOne: ReadOne): Resolved['numbers'] | null {
  for (const { index } of span.matchAll(/\s+|(?=[(+])/g)) {
    const head = span.slice(0, index);
    if (digitsOf(head) < 9) continue;
    const first = readOne(head);
    const start = span.length - span.slice(index).trimStart().length;
    if (first === null || start >= span.length) continue;
    const rest = span.slice(start);
    const last = readOne(rest);
    const others = last === null ? divide(rest, readOne) : [{ at: 0, length: rest.length, phone: last }];
    if (others === null) continue;
    return [{ at: 0, length: index, phone: first }, ...moved(others, start)];
  }
  return null;
}

/** «050-900-22-25067-578-29-23»: ten digits each, and each a number. */
function divideDigits(span: string, readOne: ReadOne): Resolved['numbers'] | null {
  const ends = [...span.matchAll(/\d/g)].map(({ index }) => index);
  if (ends.length < 20 || ends.length % 10 !== 0) return null;
  const numbers = [];
  for (let i = 0; i < ends.length; i += 10) {
    const at = i === 0 ? 0 : (ends[i] ?? 0);
    const to = (ends[i + 9] ?? 0) + 1;
    const phone = span[ends[i] ?? 0] === '0' ? readOne(span.slice(at, to)) : null;
    if (phone === null) return null;
    numbers.push({ at, length: to - at, phone });
  }
  return numbers;
}

/** A short number alone, or named as a line: «гаряча лінія 15-47». «Кабінет 112» is none. */
function shortNumber(piece: string, readOne: ReadOne): ReadPhones | null {
  const found = SHORT.exec(piece);
  if (found === null) return null;
  const before = piece.slice(0, found.index).trim();
  const after = piece.slice(found.index + found[0].length).trim();
  const named = before === '' || /лін|тел|номер|поліц|служб/iu.test(before);
  const phone = named && (after === '' || after.startsWith('(')) ? readOne(found[0]) : null;
  if (phone === null) return null;
  const placed = { from: found.index, to: found.index + found[0].length, phone };
  return { phones: withWords(piece, [placed]), unparsed: [] };
}

/** Words that say no more than the column does. */
const NOISE = /^(?:(?:мобільний|моб|телефони?|тел|т|phone|tel)\.?\s*)+:?$/iu;

/**
 * Numbers with the words beside them. Where words begin the text, each stands before its number; else after it.
 * @param placed in the order of the text
 */
function withWords(piece: string, placed: readonly Placed[]): Phone[] {
  const gaps = placed.map(({ from }, i) => wordsOf(piece.slice(placed[i - 1]?.to ?? 0, from)));
  const tail = wordsOf(piece.slice(placed.at(-1)?.to ?? 0));
  const leads = gaps[0] !== '';
  return placed.map(({ phone }, i) => {
    const before = leads || i === 0 ? (gaps[i] ?? '') : '';
    const after = i === placed.length - 1 ? tail : leads ? '' : (gaps[i + 1] ?? '');
    const label = `${before === '' ? '' : `${before} `}${phone.label}${after === '' ? '' : joined(after)}`;
    return label === phone.label ? phone : { ...phone, label };
  });
}

function wordsOf(text: string): string {
  const words = text.replace(/^[\s,;/:.–—-]+|[\s,;/–—-]+$/g, '').replace(/\s+/g, ' ');
  return NOISE.test(words) || !/[\p{L}\d]/u.test(words) ? '' : words;
}

function joined(after: string): string {
  return after.startsWith('(') ? ` ${after}` : `, ${after}`;
}
