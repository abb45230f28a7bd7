import type { Cell } from '../../../data/sheet/write/cells.ts';
import type { HromadaRow } from '../../../state/derived.ts';
import { figureWords } from '../../parts/figure-words.ts';
import type { ExportInput } from './input.ts';

/** A column for each need figure, its source and date in its head: columns are often copied without their file. */
export function figureColumns({ derived: { told }, t, lang }: Pick<ExportInput, 'derived' | 't' | 'lang'>): {
  readonly heads: readonly string[];
  readonly cells: (row: HromadaRow) => readonly Cell[];
} {
  return {
    heads: told.map((figure) => figureWords(figure, t, lang)),
    cells: ({ hromada }) => told.map(({ weights }) => weights.get(hromada.code) ?? null),
  };
}
