import { SaxesParser } from 'saxes';
import { Unreadable } from '../unreadable.ts';
import type { ZipPart } from '../zip.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What a part says, in its order. Names come without their prefix (`x:row` is `row`). */
export interface PartReader {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
  /** Whether no more of the part is wanted. */
  readonly isDone?: () => boolean;
}

/** Text is made of so many bytes of a part at a time: a sheet of 50,000 rows is 60 MB of XML. */
const STEP = 64 * 1024;

/** Parses a part piece by piece. Throws Unreadable for what is no well-formed XML. */
export function parsePart(part: ZipPart, reader: PartReader): void {
  const parser = parserOf(reader);
  const bytes = part.bytes();
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += STEP) {
    parser.write(decoder.decode(bytes.subarray(at, at + STEP), { stream: true }));
    if (reader.isDone?.() === true) return;
  }
  parser.close();
}

type Parser = SaxesParser<{ xmlns: false; position: false }>;

function parserOf({ open, close, text }: PartReader): Parser {
  const parser: Parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', () => {
    throw new Unreadable('brokenZip');
  });
  parser.on('opentag', ({ name, attributes }) => open(localName(name), attributes));
  if (close !== undefined) parser.on('closetag', ({ name }) => close(localName(name)));
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  return parser;
}

/** XML is UTF-8, or UTF-16 with a mark. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The value of an attribute, whatever its prefix (`r:id`); null where there is none. */
export function attribute(attributes: Attributes, name: string): string | null {
  const own = attributes[name];
  if (own !== undefined) return own;
  const found = Object.keys(attributes).find((key) => localName(key) === name);
  return found === undefined ? null : (attributes[found] ?? null);
}

/** `_x000D_`, Excel's way of writing a control character, as the character that it means; marks over letters joined. */
export function plainText(text: string): string {
  const plain = text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
  return plain.normalize('NFC');
}
