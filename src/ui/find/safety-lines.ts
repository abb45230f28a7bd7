import type { Crisis } from '../../domain/search/crisis-words.ts';
import type { Hotline, ServiceType } from '../../domain/service-type.ts';

const POLICE = 'tel:102';
const LAST_RESORT = 'tel:1545';

const inScope = (line: Hotline, region: string | null) =>
  line.region === null || (region !== null && region.startsWith(line.region));

/**
 * What stands before any local result when a chosen type concerns violence: the catalogue's lines on violence in its
 * order (102 first), then others that the types name; each once. None when no such type is chosen.
 */
export function safetyLines(types: readonly ServiceType[], hotlines: readonly Hotline[]): readonly Hotline[] {
  const violent = types.filter(({ violence }) => violence);
  if (violent.length === 0) return [];
  const named = violent.flatMap((type) => linesById(type.hotlines, hotlines));
  return [...new Set([...hotlines.filter((line) => line.violence && line.region === null), ...named])];
}

/**
 * Whom to call when a person's own words tell of a crisis. For violence the lines on it; for another danger, and for
 * who does not want to live, the police and the national lines that are not on violence: those that the types of help
 * in a crisis name, and the Government's contact centre. A line on suicide is offered once such a type names one.
 */
export function crisisLines(
  crisis: Crisis,
  types: readonly ServiceType[],
  hotlines: readonly Hotline[],
): readonly Hotline[] {
  if (crisis === 'violence') return safetyLines(types, hotlines);
  const named = types
    .filter(({ violence }) => violence)
    .flatMap((type) => linesById(type.hotlines, hotlines));
  const others = named.filter(({ violence }) => !violence);
  return [...new Set([...lastResorts(hotlines), ...others])];
}

/** Whom anyone can call who was not understood: the police in danger, the Government's contact centre always. */
export function lastResorts(hotlines: readonly Hotline[]): readonly Hotline[] {
  return [POLICE, LAST_RESORT].flatMap((href) => hotlines.find((line) => line.href === href) ?? []);
}

/**
 * Lines fit for the chosen types, best first, without those that stand above already; the Government's contact centre
 * always answers.
 * @param region code of the scope, whose own lines count too; null = the country
 */
export function adviceLines(
  types: readonly ServiceType[],
  hotlines: readonly Hotline[],
  region: string | null,
): readonly Hotline[] {
  const above = safetyLines(types, hotlines);
  const named = types.flatMap((type) => linesById(type.hotlines, hotlines));
  const all = [...new Set(named), ...hotlines.filter(({ href }) => href === LAST_RESORT)];
  return [...new Set(all)].filter((line) => inScope(line, region) && !above.includes(line));
}

function linesById(ids: readonly string[], hotlines: readonly Hotline[]): Hotline[] {
  return ids.map((id) => hotlines.find((line) => line.id === id)).filter((line) => line !== undefined);
}
