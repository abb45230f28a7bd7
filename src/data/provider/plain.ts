import type { ServiceDetail } from '../../domain/service.ts';
import { type Cells, readNumber, readText } from '../sheet/cells.ts';
import { type Homoglyph, inEmail, inLink } from '../contact/homoglyph.ts';
import { COLUMN_SPECS, PROVIDER_COLUMNS, type ProviderColumn, type TABLE } from './columns.ts';
import type { ColumnSpec } from './columns/spec.ts';

/** Columns whose cell is a field of the detail, and those fields. */
type PlainColumn = {
  [C in ProviderColumn]: (typeof TABLE)[C] extends { readonly detail: keyof ServiceDetail } ? C : never;
}[ProviderColumn];
type PlainField = (typeof TABLE)[PlainColumn]['detail'];

const PLAIN = PROVIDER_COLUMNS.flatMap((column) => {
  const { detail, ...spec }: ColumnSpec = COLUMN_SPECS[column];
  return detail === undefined ? [] : [{ column, detail, spec }];
});

/** The fields that stand in cells of their own, each as its form is read. */
export function readPlain(cells: Cells): Pick<ServiceDetail, PlainField> {
  const read: Partial<Record<keyof ServiceDetail, string | number | null>> = {};
  for (const { column, detail, spec } of PLAIN) read[detail] = readCell(cells, column, spec);
  return read as Pick<ServiceDetail, PlainField>;
}

/** Their cells. */
export function plainCells(detail: ServiceDetail | null): Record<PlainColumn, string> {
  const cells = PLAIN.map(({ column, detail: field }) => [column, String(detail?.[field] ?? '')]);
  return Object.fromEntries(cells) as Record<PlainColumn, string>;
}

function readCell(cells: Cells, column: string, { type, range }: Omit<ColumnSpec, 'detail'>) {
  if (type === 'number') return readNumber(cells, column, ...(range ?? ANY));
  if (type === 'email') return readMatching(cells, column, EMAIL, inEmail);
  return type === 'url' ? readMatching(cells, column, LINK, inLink) : readText(cells, column);
}

const ANY = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
/** What stands before the sign has at most 64 characters (RFC 5321): no server takes a longer one. */
const EMAIL = /^(?=[^@]{1,64}@)[^\s@;,<>()]+@[^\s@;,<>().]+(?:\.[^\s@;,<>().]+)*\.\p{L}[\p{L}\d-]+$/u;
/** With a name, and without a mark of the sentence that it was copied from. */
const LINK = /^https?:\/\/[^\s/?#.]+(?:\.[^\s/?#.]+)+(?::\d+)?(?:[/?#]\S*)?(?<![.,;!»"'])$/;

/** What cannot be understood is a warning, never the loss of a record. */
function readMatching(
  cells: Cells,
  column: string,
  pattern: RegExp,
  lookalike: (text: string) => Homoglyph | null,
): string | null {
  const text = cells.get(column);
  if (text === '') return null;
  const found = lookalike(text);
  const unpaired = text.endsWith(')') && !text.includes('(');
  if (found === null && pattern.test(text) && !unpaired) return text;
  const params = { letter: found?.letter ?? '', place: String(found?.place ?? 0) };
  const key = pattern === EMAIL ? 'email' : 'link';
  cells.report(column, found === null ? { key } : { key: 'homoglyph', params }, 'warning');
  return null;
}
