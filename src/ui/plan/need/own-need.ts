import type { NeedTable } from '../../../data/need/read.ts';
import { ownFigureId } from '../../../domain/need/figure.ts';
import type { OwnNeed } from '../../../state/need.ts';

let made = 0;

/** A table just dropped: its figures are called as their columns are, else as the file. */
export function ownNeedOf(table: NeedTable): OwnNeed {
  const { figures, title, date, file } = table;
  const bare = file.replace(/\.[^.]+$/, '');
  const called = (header: string) => (header === '' || GENERAL.test(header) ? bare : header);
  return {
    table,
    figures: figures.map((header, at) => ({
      id: ownFigureId(++made),
      at,
      name: called(header),
      source: title,
      date,
    })),
    places: new Map(),
    summed: false,
  };
}

/** A header that says no more than that a number stands below. */
const GENERAL = /^(кількість|осіб|людей|чисельність|показник|value|number|count|weight)(,? осіб| людей)?$/i;
