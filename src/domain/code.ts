/**
 * KATOTTG codes nest: the first 4 characters name the oblast, 6 the raion, 9 the hromada (also OCHA's P-code),
 * 12 the settlement; the rest are a unique number. A full code has 19 characters: `UA` and 17 digits.
 */
export type Code = string;

export type CodeLevel = 'oblast' | 'raion' | 'hromada' | 'settlement';

const PREFIX: Record<CodeLevel, number> = { oblast: 4, raion: 6, hromada: 9, settlement: 12 };

/** True for a whole 19-character KATOTTG code. */
export function isCode(text: string): boolean {
  return /^UA\d{17}$/.test(text);
}

/** The part of a code that names its unit at a level, e.g. `prefixOf('UA74040250000063494', 'raion')` is `UA7404`. */
export function prefixOf(code: Code, level: CodeLevel): string {
  return code.slice(0, PREFIX[level]);
}

/**
 * The level of the unit that a 19-character code names: its prefix up to that level, then zeros.
 * Kyiv and Sevastopol (`UA80…`, `UA85…`) have oblast level.
 */
export function levelOf(code: Code): CodeLevel {
  if (code.slice(9, 12) !== '000') return 'settlement';
  if (code.slice(6, 9) !== '000') return 'hromada';
  if (code.slice(4, 6) !== '00') return 'raion';
  return 'oblast';
}

/** Whether `unit` lies in the territory that `area` names (an oblast covers its raions, a raion its hromadas). */
export function covers(area: Code, unit: Code): boolean {
  return unit.startsWith(prefixOf(area, levelOf(area)));
}
