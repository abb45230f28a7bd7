import { type Code, levelOf, prefixOf } from './code.ts';
import type { Hromada } from './hromada.ts';

/** Units by their codes' prefixes. */
export interface UnitIndex {
  /** Index of the unit that is, or contains, what a code names (19 or, of a settlement, 12 characters). */
  readonly unitOf: (code: Code) => number | null;
  /** Indices of the units that an area touches: those within it, else the one that contains it. */
  readonly within: (area: Code) => readonly number[];
}

/** Indexes units once, so that areas need no scan of the country. */
export function buildUnitIndex(units: readonly Pick<Hromada, 'code'>[]): UnitIndex {
  const inside = new Map<string, number[]>();
  const own = new Map<string, number>();
  units.forEach(({ code }, i) => {
    own.set(prefixOf(code, levelOf(code)), i);
    for (const level of ['oblast', 'raion'] as const) {
      const prefix = prefixOf(code, level);
      const list = inside.get(prefix);
      if (list) list.push(i);
      else inside.set(prefix, [i]);
    }
  });
  const unitOf = (code: Code): number | null =>
    own.get(code.slice(0, 9)) ?? own.get(code.slice(0, 6)) ?? own.get(code.slice(0, 4)) ?? null;
  const within = (area: Code): readonly number[] => {
    const found = inside.get(prefixOf(area, levelOf(area)));
    if (found) return found;
    const unit = unitOf(area);
    return unit === null ? [] : [unit];
  };
  return { unitOf, within };
}
