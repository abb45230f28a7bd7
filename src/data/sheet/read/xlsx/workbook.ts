import { Unreadable } from '../unreadable.ts';
import { openZip, type ZipPart } from '../zip.ts';
import { dateStyles } from './dates.ts';
import { attribute, type Attributes, parsePart, plainText } from './parse-part.ts';
import { type Parts, partsOf, type Relation } from './parts.ts';

export interface Workbook {
  /** Visible sheets in their order. */
  readonly sheets: readonly { readonly name: string; readonly part: ZipPart }[];
  readonly strings: readonly string[];
  readonly dates: readonly boolean[];
  readonly from1904: boolean;
}

/** Opens a workbook: everything but the cells of its sheets. Throws Unreadable for any other archive. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const entries = openZip(bytes);
  const parts = partsOf(entries);
  const book = bookOf(parts);
  if (book === undefined) throw new Unreadable(otherArchive(entries));
  const relations = parts.relationsOf(book.name);
  const named = (type: string, path: string) =>
    relations.find((relation) => relation.type.toLowerCase() === type.toLowerCase())?.part ??
    parts.ofType(`.${type}+xml`) ??
    parts.at(`xl/${path}`);
  const { sheets, from1904 } = readBook(book, relations);
  if (sheets.length === 0) throw new Unreadable('noSheets');
  return {
    sheets,
    strings: sharedStrings(named('sharedStrings', 'sharedStrings.xml')),
    dates: dateStyles(named('styles', 'styles.xml')),
    from1904,
  };
}

/** What content types call a workbook, a template of one, and either with macros. */
const BOOKS = [
  'spreadsheetml.sheet.main+xml',
  'ms-excel.sheet.macroEnabled.main+xml',
  'spreadsheetml.template.main+xml',
  'ms-excel.template.macroEnabled.main+xml',
];

/** By its content type, else where it usually is, else as the whole refers to it. */
function bookOf(parts: Parts): ZipPart | undefined {
  const typed = BOOKS.map(parts.ofType).find((part) => part !== undefined);
  const related = parts
    .relationsOf('')
    .find(({ type, part }) => type === 'officeDocument' && IN_BOOK.test(part.name));
  return typed ?? parts.at('xl/workbook.xml') ?? related?.part;
}

/** A text document is referred to alike, but stands in a folder of its own. */
const IN_BOOK = /^\/?xl\/.*\.xml$/i;

function otherArchive(entries: readonly ZipPart[]) {
  const has = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name));
  if (has(/^xl\/workbook\.bin$/)) return 'oldExcel';
  return has(/^(content\.xml|mimetype)$/) ? 'openDocument' : 'notATable';
}

function readBook(book: ZipPart, relations: readonly Relation[]) {
  const sheets: { readonly name: string; readonly part: ZipPart }[] = [];
  let from1904 = false;
  const addSheet = (attributes: Attributes) => {
    const id = attribute(attributes, 'id');
    const part = relations.find((relation) => relation.id === id)?.part;
    if ((attributes['state'] ?? 'visible') !== 'visible' || part === undefined) return;
    sheets.push({ name: attributes['name'] ?? '', part });
  };
  parsePart(book, {
    open: (name, attributes) => {
      if (name === 'sheet') addSheet(attributes);
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
    },
  });
  return { sheets, from1904 };
}

function sharedStrings(part: ZipPart | undefined): string[] {
  const strings: string[] = [];
  if (part === undefined) return strings;
  const string = textCollector();
  parsePart(part, {
    open: (name) => {
      if (name === 'si') string.begin();
      string.open(name);
    },
    close: (name) => {
      string.close(name);
      if (name === 'si') strings.push(string.text());
    },
    text: string.add,
  });
  return strings;
}

/** The text of all `<t>` of a string, rich ones too, without the readings (`rPh`) that East Asian files carry. */
export function textCollector() {
  let text = '';
  let inText = false;
  let reading = false;
  return {
    begin: () => {
      text = '';
    },
    open: (name: string) => {
      if (name === 't') inText = !reading;
      else if (name === 'rPh') reading = true;
    },
    close: (name: string) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') reading = false;
    },
    add: (piece: string) => {
      if (inText) text += piece;
    },
    text: () => plainText(text),
  };
}
