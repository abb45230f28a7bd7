import type { Language } from '../../domain/text.ts';
import writeWorkbook, { type Cell, type Row } from 'write-excel-file/universal';
import { meaningOf } from '../provider/column-words.ts';
import { COLUMN_SPECS, PROVIDER_COLUMNS, type ProviderColumn } from '../provider/columns.ts';
import { exampleOf, exampleRows } from './examples.ts';
import { allowedOf, headerOf, requiredOf, typeOf } from './layout-text.ts';
import { type TemplateSources, type ValueList, valueLists } from './lists.ts';
import { templateWords } from './words.ts';
import { columnLetter } from '../sheet/column-letter.ts';
import { type ColumnRule, validationFeature } from './validation.ts';

/** Named: a bold cell without a name of its own gets another face in some programs. */
const FACE = { fontFamily: 'Calibri' } as const;
const HEAD = { ...FACE, fontWeight: 'bold', backgroundColor: '#CFE3E0', wrap: true } as const;
/** Of a column that must be filled in; the hint says so in words. */
const MUST = { ...HEAD, backgroundColor: '#7FBFB6' } as const;
const GREY = { ...FACE, textColor: '#666666', fontStyle: 'italic', backgroundColor: '#EEEEEE' } as const;

/**
 * The empty table as a workbook: drop-downs and hints, three examples marked as such, a sheet of instructions and the
 * lists behind the drop-downs. Cells are texts, so that no code or phone becomes a number.
 */
export async function templateXlsx(
  sources: TemplateSources,
  lang: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const lists = valueLists(sources, lang);
  const names = templateWords(lang).sheets;
  const sheets = [
    {
      sheet: names.table,
      data: [headRow(lang), ...exampleCells(sources, lang)],
      stickyRowsCount: 1,
      stickyColumnsCount: 2,
      columns: PROVIDER_COLUMNS.map((column) => ({ width: widthOf(column) })),
    },
    {
      sheet: names.help,
      data: helpRows(sources, lang),
      columns: [26, 24, 60, 28, 44, 36].map((width) => ({ width })),
    },
    { sheet: names.lists, data: listRows(lists, lang), columns: lists.map(() => ({ width: 34 })) },
  ];
  const features = [validationFeature<Blob>(rulesOf(lists, lang))];
  const blob = await writeWorkbook(sheets, { features }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

const WIDE: Partial<Record<ProviderColumn, number>> = { provider: 34, service_type: 28, eligibility: 34 };

function widthOf(column: ProviderColumn): number {
  return WIDE[column] ?? (column.includes('note') ? 40 : 22);
}

const text = (value: string, style: object = {}): Cell =>
  value === '' ? null : { value, type: String, format: '@', ...style };

function headRow(lang: Language): Row {
  return PROVIDER_COLUMNS.map((column) =>
    text(headerOf(column, lang), COLUMN_SPECS[column].required === undefined ? HEAD : MUST),
  );
}

function exampleCells(sources: TemplateSources, lang: Language): Row[] {
  return exampleRows(lang, sources).map((example) =>
    PROVIDER_COLUMNS.map((column) => text(example[column] ?? '', GREY) ?? GREY),
  );
}

function helpRows(sources: TemplateSources, lang: Language): Row[] {
  const words = templateWords(lang);
  const lines = words.instructions.map(
    (line, i): Row => [
      {
        value: line,
        type: String,
        columnSpan: 6,
        wrap: true,
        ...(i === 0 ? { ...FACE, fontWeight: 'bold' } : {}),
      },
    ],
  );
  const columns = PROVIDER_COLUMNS.map((column): Row => {
    const about = [
      requiredOf(column, lang),
      meaningOf(column, lang),
      typeOf(column, lang),
      allowedOf(column, lang),
    ];
    const cells = [headerOf(column, lang), ...about, exampleOf(column, lang, sources)];
    return cells.map((each) => text(each, { wrap: true, alignVertical: 'top' }));
  });
  return [...lines, [], words.helpHead.map((each) => text(each, HEAD)), ...columns];
}

function listRows(lists: readonly ValueList[], lang: Language): Row[] {
  const longest = Math.max(...lists.map(({ values }) => values.length));
  const head = lists.map(({ column }) =>
    text(`${templateWords(lang).listHead}${headerOf(column, lang)}`, HEAD),
  );
  const rows = Array.from({ length: longest }, (_, i) => lists.map(({ values }) => text(values[i] ?? '')));
  return [head, ...rows];
}

function rulesOf(lists: readonly ValueList[], lang: Language): ColumnRule[] {
  return PROVIDER_COLUMNS.map((column, index): ColumnRule => {
    const at = lists.findIndex((list) => list.column === column);
    const list = lists[at];
    return {
      sheet: templateWords(lang).sheets.table,
      column: index,
      list: list?.single === true ? rangeOf(at, list.values.length, lang) : null,
      strict: list?.strict === true,
      title: headerOf(column, lang),
      hint: hintOf(column, lang),
      refusal: templateWords(lang).refusal,
    };
  });
}

function rangeOf(column: number, count: number, lang: Language): string {
  const letter = columnLetter(column);
  return `'${templateWords(lang).sheets.lists}'!$${letter}$2:$${letter}$${count + 1}`;
}

function hintOf(column: ProviderColumn, lang: Language): string {
  const required = requiredOf(column, lang);
  const when = required === '' ? '' : ` ${required.slice(0, 1).toUpperCase()}${required.slice(1)}.`;
  return `${meaningOf(column, lang)}.${when}`;
}
