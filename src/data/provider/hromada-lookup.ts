import { type Code, isCode } from '../../domain/code.ts';
import { buildUnitIndex } from '../../domain/unit-index.ts';
import type { Hromada, UnitKind } from '../../domain/hromada.ts';
import type { FormerName } from '../../domain/search/place-pack.ts';

export interface HromadaLookup {
  /** The unit of exactly this code. */
  readonly byCode: (code: Code) => Hromada | null;
  /**
   * Units of this name, present or former, within an oblast (prefix), or in the whole country for null. «Ніжинська
   * міська громада» is a name too.
   */
  readonly byName: (name: string, oblast: string | null) => readonly Hromada[];
  /** Folded names of units and seats of an oblast, in both languages: what an id of a redacted record may not hold. */
  readonly names: (oblast: string | null) => readonly string[];
  /** Whether a code names territory that this build knows: it covers, or lies in, at least one unit. */
  readonly knows: (code: Code) => boolean;
}

const KIND_WORDS: readonly (readonly [word: string, kind: UnitKind])[] = [
  ['міська', 'urban'],
  ['селищна', 'settlement'],
  ['сільська', 'rural'],
];

/**
 * Indexes units by code and by name. Names are never keys: a name gives a list. A table written before a renaming
 * speaks of the same unit; where another one bears that name now, both are given, and the row must tell.
 */
export function buildHromadaLookup(
  units: readonly Hromada[],
  formerNames: readonly FormerName[] = [],
): HromadaLookup {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const byName = new Map<string, Hromada[]>();
  const add = (text: string, unit: Hromada) => {
    const name = foldName(text);
    const known = byName.get(name) ?? [];
    if (!known.includes(unit)) byName.set(name, [...known, unit]);
  };
  for (const unit of units) add(unit.name.uk, unit);
  const former = formerNames.flatMap(({ code, name }): [string, Hromada][] => {
    const unit = byCode.get(code);
    return unit === undefined ? [] : [[name, unit]];
  });
  for (const [name, unit] of former) add(name, unit);
  const index = buildUnitIndex(units);
  return {
    byCode: (code) => byCode.get(code) ?? null,
    byName: (name, oblast) => {
      const { stem, kind } = splitName(name);
      const found = byName.get(stem) ?? [];
      return found.filter(
        (unit) => (oblast === null || unit.code.startsWith(oblast)) && (kind === null || unit.kind === kind),
      );
    },
    names: (oblast) => {
      const inside = (unit: Hromada) => oblast === null || unit.code.startsWith(oblast);
      return [
        ...units.filter(inside).flatMap(namesOf),
        ...former.filter(([, unit]) => inside(unit)).flatMap(([name]) => slugsOf([name])),
      ];
    },
    knows: (code) => isCode(code) && index.within(code).length > 0,
  };
}

/** «Сухополов'янська» and «сухополов’янська» are one name; so are long and short dashes. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’ʼ᾽`"«»]/g, '')
    .replace(/[–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

function namesOf(unit: Hromada): string[] {
  return slugsOf([unit.name.uk, unit.name.en, unit.seat?.name.uk, unit.seat?.name.en]);
}

function slugsOf(names: readonly (string | null | undefined)[]): string[] {
  return names
    .filter((name) => name !== null && name !== undefined)
    .map((name) => foldName(name).replaceAll(' ', '-'))
    .filter((name) => name.length >= 5);
}

function splitName(name: string): { stem: string; kind: UnitKind | null } {
  const bare = foldName(name).replace(/ (територіальна громада|громада|отг|тг)$/, '');
  const found = KIND_WORDS.find(([word]) => bare.endsWith(` ${word}`));
  return found === undefined
    ? { stem: bare, kind: null }
    : { stem: bare.slice(0, -found[0].length - 1), kind: found[1] };
}
