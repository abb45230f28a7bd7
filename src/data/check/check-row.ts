import type { Finding } from '../finding.ts';
import { isPeopleColumn } from '../sheet/people-columns.ts';
import { COLUMN_SPECS } from '../provider/columns.ts';
import { HIDDEN } from '../provider/redacted.ts';
import type { RowOutcome } from '../provider/read-row.ts';
import type { TableRow } from '../sheet/table.ts';
import type { CheckContext } from './context.ts';
import { cellFault } from './rules/cell-text.ts';
import { RULES } from './rules/index.ts';
import { personalData, personName } from './rules/personal.ts';
import { placeFindings } from './rules/place.ts';
import { typeFinding } from './rules/unknown-type.ts';

type Row = (row: TableRow, cells: readonly string[], outcome: RowOutcome) => Finding[];

/** One test that clean cells pass at once: most of two million cells are clean. */
const ODD =
  /[^\t\n\r -~\u00A0\u00AB\u00B0\u00BB\u0400-\u045F\u0490\u0491\u2010-\u2026\u20B4\u2116\u2032\u2033]|^['=+\-@–—.?*]|[<&][a-z/#]|\d{5}|[РС][\u0402-\u040F\u0452-\u045F\u2010-\u2026\u2116]|^(?:нема|відс|н\/|б\/|n|un)|нар|н\.|[а-яіїє](?:ич|вна)/i;
/** A code or a coordinate: many digits, and nobody's number. */
const PLAIN = /^(?:UA\d{17}|\d{2}\.\d{1,9})$/;
const LONG = 1000;
/** A sole trader's business name is a name; a source may be a newspaper's author. */
const NAMES_ALLOWED = new Set(['provider', 'provider_en', 'source']);

/** Everything that is wrong with a row, in the order of its columns. `columns`: by position in the file. */
export function buildRowCheck(context: CheckContext, columns: readonly string[]): Row {
  const rules = RULES.map((rule) => rule(context));
  const { file } = context.provider;
  return (row, cells, outcome) => {
    const hides =
      outcome.service.precision === 'redacted' || outcome.findings.some(({ came }) => came === HIDDEN);
    const at = { file, row: row.row };
    const texts: Finding[] = [];
    for (const [i, cell] of cells.entries()) {
      const text = cell.trim();
      if (!isClean(text)) texts.push(...textFindings(text, columns[i] ?? '', at, hides));
    }
    const found: Finding[] = [];
    for (const fault of rules.flatMap((rule) => rule(row, outcome))) found.push({ ...fault, ...at });
    return sayOnce(texts, [...found, ...outcomeFindings(row, outcome, context)]);
  };
}

function isClean(text: string): boolean {
  return text === '' || (text.length < LONG && (PLAIN.test(text) || !ODD.test(text)));
}

/** A column of people is said once for all of its cells. */
function isPeople(column: string): boolean {
  return !(column in COLUMN_SPECS) && isPeopleColumn(column);
}

function textFindings(
  text: string,
  column: string,
  at: { readonly file: string; readonly row: number },
  hides: boolean,
): Finding[] {
  const personal = personalData(text, column);
  if (personal !== null) return [{ ...at, severity: 'error', column, key: personal, came: HIDDEN }];
  const fault = cellFault(text);
  if (fault !== null) {
    const { suggestion, ...rest } = fault;
    const came = hides ? HIDDEN : text;
    return [{ ...rest, ...at, column, came, ...(hides || suggestion === undefined ? {} : { suggestion }) }];
  }
  return personName(text) && !NAMES_ALLOWED.has(column) && !isPeople(column)
    ? [{ ...at, severity: 'warning', column, key: 'personName', came: HIDDEN }]
    : [];
}

/**
 * A cell with a formula or a passport in it is told that, and not besides that it is no phone. What a nearer look says
 * (swapped coordinates, several services) stands for what the reader says of the same cells.
 */
function sayOnce(texts: readonly Finding[], values: readonly Finding[]): Finding[] {
  if (texts.length === 0 && values.length === 0) return [];
  const spoilt = new Set(texts.filter(isError).map(({ column }) => column));
  const wrong = new Set(values.filter(isError).map(({ column }) => column));
  const keys = new Set(values.map(({ key }) => key));
  return [
    ...texts.filter((finding) => isError(finding) || !wrong.has(finding.column)),
    ...values.filter(({ column, key }) => {
      if (spoilt.has(column)) return false;
      if (keys.has('swapped') && key === 'between' && (column === 'lon' || column === 'lat')) return false;
      return !(keys.has('severalServices') && key === 'type');
    }),
  ];
}

function isError({ severity }: Finding): boolean {
  return severity !== 'warning';
}

/** What the reader says, and why the record has no place: whoever corrects a row learns all of it at once. */
function outcomeFindings(
  row: TableRow,
  { findings, placeFault }: RowOutcome,
  context: CheckContext,
): Finding[] {
  const read = findings.map((finding) => typeFinding(finding, row));
  return [...read, ...(placeFault === null ? [] : placeFindings(placeFault, row, context))];
}
