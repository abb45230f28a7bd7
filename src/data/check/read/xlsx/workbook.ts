import { Unreadable } from '../unreadable.ts';
import { listZip, type ZipEntry } from '../zip.ts';
import { dateStyles } from './dates.ts';
import { eachElement, partText } from './part.ts';
import { attribute, tags, textOf } from './xml.ts';

export interface Workbook {
  readonly bytes: Uint8Array;
  /** Visible sheets in their order. */
  readonly sheets: readonly { readonly name: string; readonly part: ZipEntry }[];
  readonly strings: readonly string[];
  readonly dates: readonly boolean[];
  readonly from1904: boolean;
}

/** Opens a workbook: everything but the cells of its sheets. Throws Unreadable for any other archive. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const entries = listZip(bytes);
  const part = (name: string) => entries.find((entry) => entry.name.replace(/^\//, '') === name);
  const book = partText(bytes, part('xl/workbook.xml'));
  if (book === '') throw new Unreadable(otherArchive(entries));
  const targets = relations(partText(bytes, part('xl/_rels/workbook.xml.rels')));
  const sheets = tags(book, 'sheet')
    .filter((tag) => (attribute(tag, 'state') ?? 'visible') === 'visible')
    .flatMap((tag) => {
      const found = part(targets.get(attribute(tag, 'id') ?? '') ?? '');
      return found === undefined ? [] : [{ name: attribute(tag, 'name') ?? '', part: found }];
    });
  if (sheets.length === 0) throw new Unreadable('noSheets');
  return {
    bytes,
    sheets,
    strings: sharedStrings(bytes, part('xl/sharedStrings.xml')),
    dates: dateStyles(partText(bytes, part('xl/styles.xml'))),
    from1904: /^(1|true)$/.test(attribute(tags(book, 'workbookPr')[0] ?? '', 'date1904') ?? ''),
  };
}

function otherArchive(entries: readonly ZipEntry[]) {
  const has = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name));
  if (has(/^xl\/workbook\.bin$/)) return 'oldExcel';
  return has(/^(content\.xml|mimetype)$/) ? 'openDocument' : 'notATable';
}

function relations(xml: string): Map<string, string> {
  return new Map(
    tags(xml, 'Relationship').map((tag) => {
      const target = attribute(tag, 'Target') ?? '';
      return [attribute(tag, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
}

function sharedStrings(bytes: Uint8Array, part: ZipEntry | undefined): string[] {
  const strings: string[] = [];
  if (part === undefined) return strings;
  eachElement(bytes, part, 'si', (_, inner) => {
    strings.push(textOf(inner));
    return true;
  });
  return strings;
}
