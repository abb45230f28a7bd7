import type { Cell, WrittenSheet } from '../../../data/sheet/write/cells.ts';
import type { Hromada } from '../../../domain/hromada.ts';
import { wordsIn } from '../../../i18n/use-words.ts';
import type { BasketCell } from '../../../domain/coverage/basket.ts';
import type { HromadaRow } from '../../../state/derived.ts';
import { rowWord, stateWord } from '../../card/state-word.ts';
import { metricName } from '../../legend/class-words.ts';
import { typeName } from '../../parts/names.ts';
import { columnsOf, groupRows, type Sort, sortGroups, sortRows } from '../table/table-rows.ts';
import { basisCells, basisHeads } from './basis-cells.ts';
import { figureColumns } from './figure-columns.ts';
import type { ExportInput } from './input.ts';
import { placeCells, placeHeads, placeWidths, territoryCells, territoryHeads } from './place-cells.ts';

/** As the page's table starts. */
const ORDER: Sort = { by: 'people', descending: true };

/** Rounded to what the classes of the map can tell apart. */
const rounded = (value: number) => Math.round(value * 1000) / 1000;

/**
 * The table of the page as a file: every hromada of the scope by raion, every service type, each cell in words. Of
 * several chosen types (or none) their common state has a column; so has the number that the map shows.
 */
export function coverageSheet(input: ExportInput): WrittenSheet {
  const { derived, words, t, lang } = input;
  const { rows, basket, counted: types, metric } = derived;
  const figures = figureColumns(input);
  const basis = basisCells(input);
  const chosen = types.map(({ id }) => id);
  const columns = columnsOf(rows, basket, chosen, true);
  const together = types.length !== 1;
  const cellsOf = (row: HromadaRow): Cell[] => [
    ...placeCells(row, input),
    ...(together ? [rowWord(row, { types, t, lang })] : []),
    ...(metric === null ? [] : [valueOf(row)]),
    ...figures.cells(row),
    ...columns.map((at) => {
      const cell = basket.cell(row.hromada.code, at);
      return cell === null ? null : cellWords(cell, row.hromada, at);
    }),
    ...territoryCells(row, input),
    ...basis,
  ];
  /** Under a scenario with what was, as in the page's table. */
  const cellWords = ({ fill, coverage }: BasketCell, hromada: Hromada, at: number): string => {
    const state = stateWord(fill, coverage.reason, t, { ...hromada, lang });
    const was = derived.whatIf?.before.basket.fill(hromada.code, at) ?? fill;
    if (was === fill) return state;
    return wordsIn(lang).tools('whatIf.cell', { state, before: t(`state:planner.${was}`) });
  };
  const valueOf = ({ hromada }: HromadaRow): Cell => {
    const value = metric?.cells.get(hromada.code)?.value ?? null;
    return value === null ? null : rounded(value);
  };
  return {
    name: t('export:sheet.table'),
    header: [
      ...placeHeads(input),
      ...(together ? [words.subject] : []),
      ...(metric === null ? [] : [metricName(metric, t, lang)]),
      ...figures.heads,
      ...columns.flatMap((at) => basket.types[at] ?? []).map((type) => typeName(type, lang)),
      ...territoryHeads(input),
      ...basisHeads(input),
    ],
    rows: sortGroups(groupRows(rows), ORDER).flatMap((group) =>
      sortRows(group.rows, ORDER.descending).map(cellsOf),
    ),
    widths: placeWidths(input),
  };
}
