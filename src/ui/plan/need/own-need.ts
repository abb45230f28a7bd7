import type { NeedTable } from '../../../data/need/read.ts';
import type { SavedFigure } from '../../../data/need/saved.ts';
import { ownFigureId } from '../../../domain/need/figure.ts';
import type { NeedAnswers } from '../../../domain/need/types.ts';
import type { OwnNeed } from '../../../state/need.ts';

/** An id that no figure has, on this page or another. */
export const newFigureId = (): string =>
  ownFigureId([...crypto.getRandomValues(new Uint32Array(2))].map((n) => n.toString(36)).join(''));

/** Of a table just read nothing is said yet. */
const OPEN = { places: new Map(), summed: false } as const satisfies NeedAnswers;

/** A table just dropped: its figures are called as their columns are, else as the file. */
export function ownNeedOf(table: NeedTable): OwnNeed {
  const { figures, title, date, file } = table;
  const bare = file.replace(/\.[^.]+$/, '');
  const called = (header: string) => (header === '' || GENERAL.test(header) ? bare : header);
  return {
    table,
    figures: figures.map((header, at) => ({
      id: newFigureId(),
      at,
      name: called(header),
      source: title,
      date,
    })),
    ...OPEN,
  };
}

/** Figures of a file of scenarios: they are called, and told of, as they were there. */
export const savedNeedOf = (table: NeedTable, figures: readonly SavedFigure[]): OwnNeed => ({
  table,
  figures: figures.map(({ id, name, source, date }, at) => ({ id, at, name, source, date })),
  ...OPEN,
});

/** A header that says no more than that a number stands below. */
const GENERAL = /^(кількість|осіб|людей|чисельність|показник|value|number|count|weight)(,? осіб| людей)?$/i;
