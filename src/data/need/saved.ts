import { type Code, isCode } from '../../domain/code.ts';
import { isOwnFigure } from '../../domain/need/figure.ts';
import { dictionary, list, number, optional, type Reader, record, text } from '../fields-schema.ts';

/** A planner's own figure as a file of scenarios carries it: what was told of it, and what of its table was used. */
export interface SavedFigure {
  readonly id: string;
  readonly name: string;
  /** Empty: not told. */
  readonly source: string;
  /** Empty: not told. */
  readonly date: string;
  /** By hromada code. */
  readonly weights: Readonly<Record<Code, number>>;
}

/** The figures of a file, and which of them is on the map. */
export interface SavedFigures {
  readonly figures: readonly SavedFigure[];
  readonly onMap: string | null;
}

const told: Reader<string> = (value) => optional(text)(value) ?? '';

export const savedFigures = list(
  record<SavedFigure>({ id: text, name: told, source: told, date: told, weights: dictionary(number) }),
);

/** Where the figures of a file are none, what should stand there, and what does; null = nowhere. */
export function wrongIn({ figures, onMap }: SavedFigures) {
  const ids = new Set<string>();
  for (const [i, { id, weights }] of figures.entries()) {
    const where = `figures[${i}]`;
    if (!isOwnFigure(id)) return { where: `${where}.id`, expected: 'own-…', came: id };
    if (ids.has(id)) return { where: `${where}.id`, expected: `≠ ${id}`, came: id };
    ids.add(id);
    for (const [code, weight] of Object.entries(weights)) {
      if (!isCode(code)) return { where: `${where}.weights`, expected: 'UA00000000000000000', came: code };
      const good = weight >= 0 && Number.isFinite(weight);
      if (!good) return { where: `${where}.weights.${code}`, expected: '≥ 0', came: weight };
    }
  }
  if (onMap === null || ids.has(onMap)) return null;
  return { where: 'figure', expected: [...ids].join(' | ') || 'null', came: onMap };
}
