import type { NeedTable } from '../data/need/read.ts';
import { perObject } from '../domain/memo.ts';
import type { NeedFigure } from '../domain/need/figure.ts';
import { tallyNeed, unplacedRows } from '../domain/need/tally.ts';
import type { NeedAnswers, NeedIssue, NeedTally } from '../domain/need/types.ts';

/** What a planner says of a figure of their own. */
export interface OwnFacts {
  readonly id: string;
  /** Which of the table's figures it is. */
  readonly at: number;
  readonly name: string;
  /** Empty: not told. */
  readonly source: string;
  /** Empty: not told. */
  readonly date: string;
}

/** A planner's own table of need, with what they said of it: in memory only. */
export interface OwnNeed extends NeedAnswers {
  readonly table: NeedTable;
  readonly figures: readonly OwnFacts[];
}

/** A figure of a planner's own, with what of its table is not used. */
export interface OwnFigure extends NeedFigure, Pick<NeedTally, 'used' | 'issues'> {}

/** The figures of a table; the very same ones while neither it nor what is said of it changes. */
export const figuresOf = perObject(({ table, figures, ...answers }: OwnNeed): readonly OwnFigure[] =>
  figures.map(({ id, at, name, source, date }) => ({
    id,
    name: { uk: name, en: null },
    types: [],
    date,
    source,
    sourceUrl: null,
    ...tallyNeed(table.rows, at, answers),
  })),
);

/** All figures of all tables. */
export const figuresOfAll = perObject((all: readonly OwnNeed[]): readonly OwnFigure[] =>
  all.flatMap(figuresOf),
);

/** Rows of a table that still belong nowhere. */
export const unplacedOf = perObject((own: OwnNeed): readonly NeedIssue[] =>
  unplacedRows(own.table.rows, own),
);
