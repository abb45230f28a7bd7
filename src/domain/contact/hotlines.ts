import type { Code } from '../code.ts';
import { answersAt, depthOf } from './hotline-place.ts';
import type { Crisis } from '../search/crisis-words.ts';
import type { Hotline, ServiceType } from '../service-type.ts';

/** The Government's contact centre: answers any question to the authorities. */
export const LAST_RESORT = 'tel:1545';

/** For a danger now. */
export const POLICE = 'tel:102';

/** In the order of DESIGN §3, whatever the order of the table. */
const FIRST = [POLICE, 'tel:1547', 'tel:116123'];
/** Where space is short: so many numbers, besides the ways to write. */
const FEW = 3;

type Types = readonly Pick<ServiceType, 'violence' | 'hotlines'>[];

/** One writes to it: a way for who cannot speak. */
export function isWritten({ href }: Pick<Hotline, 'href'>): boolean {
  return !href.startsWith('tel:');
}

/** Reached from abroad or over the internet: neither a short number nor a toll-free one of the country is. */
function worksFromAbroad({ href }: Pick<Hotline, 'href'>): boolean {
  return href.startsWith('tel:+') || isWritten({ href });
}

/**
 * What stands before anything else when a type concerns violence: ways to write, then 102, 15-47, 116 123, then the
 * other lines on violence, those of the place too, then what the types name; each once. None for other types.
 */
export function crisisLines(
  types: Types,
  hotlines: readonly Hotline[],
  place: Code | null,
): readonly Hotline[] {
  const violent = types.filter(({ violence }) => violence);
  if (violent.length === 0) return [];
  const own = hotlines.filter((line) => line.violence && answersAt(line, place));
  const named = linesOf(violent, hotlines).filter((line) => answersAt(line, place));
  const lines = [...new Set([...own, ...named])];
  return lines.sort((a, b) => urgency(a) - urgency(b));
}

/** The ways to write and the first numbers of these lines. */
export function fewLines(lines: readonly Hotline[]): readonly Hotline[] {
  return [...lines.filter(isWritten), ...lines.filter((line) => !isWritten(line)).slice(0, FEW)];
}

function urgency(line: Hotline): number {
  if (isWritten(line)) return -1;
  const at = FIRST.indexOf(line.href);
  return at === -1 ? FIRST.length : at;
}

/**
 * Whom to call when a person's own words tell of a crisis. For violence the lines on it; for another danger, and for
 * who does not want to live, the police and the national lines that are not on violence: those that the types of help
 * in a crisis name, and the Government's contact centre. A line on suicide is offered once such a type names one.
 */
export function toldLines(crisis: Crisis, types: Types, hotlines: readonly Hotline[]): readonly Hotline[] {
  if (crisis === 'violence') return crisisLines(types, hotlines, null);
  const named = linesOf(
    types.filter(({ violence }) => violence),
    hotlines,
  );
  return [...new Set([...lastResorts(hotlines), ...named.filter(({ violence }) => !violence)])];
}

/** Whom anyone can call who was not understood: the police in danger, the Government's contact centre always. */
export function lastResorts(hotlines: readonly Hotline[]): readonly Hotline[] {
  return [POLICE, LAST_RESORT].flatMap((href) => hotlines.find((line) => line.href === href) ?? []);
}

/**
 * The one number to name where no service is near: for violence the first that is for it, not for a danger now; else
 * the place's own; else 15-45.
 */
export function lineToCall(
  types: Types,
  hotlines: readonly Hotline[],
  place: Code | null,
): Pick<Hotline, 'label' | 'href'> {
  const fit = crisisLines(types, hotlines, place).find(
    (line) => line.violence && !isWritten(line) && line.href !== POLICE,
  );
  const last = hotlines.find(({ href }) => href === LAST_RESORT);
  return fit ?? localLines(hotlines, place)[0] ?? last ?? { label: '15-45', href: LAST_RESORT };
}

/**
 * Lines fit for the types, best first, without those that stand before them already; the Government's contact centre
 * always answers.
 */
export function adviceLines(
  types: Types,
  hotlines: readonly Hotline[],
  place: Code | null,
): readonly Hotline[] {
  const above = crisisLines(types, hotlines, place);
  const all = [...linesOf(types, hotlines), ...hotlines.filter(({ href }) => href === LAST_RESORT)];
  return [...new Set(all)].filter((line) => answersAt(line, place) && !above.includes(line));
}

/** Lines of the place itself, the nearest first: of its hromada, then of its oblast; those on violence are apart. */
export function localLines(hotlines: readonly Hotline[], place: Code | null): readonly Hotline[] {
  const own = hotlines.filter((line) => line.region !== null && !line.violence && answersAt(line, place));
  return own.sort((a, b) => depthOf(b) - depthOf(a));
}

/** Whom an occupied place can reach: what works over the internet or from abroad, and the country's own lines. */
export interface LinesAway {
  readonly away: readonly Hotline[];
  readonly here: readonly Hotline[];
}

/** Lines on violence are not among them: where they are asked for, they stand before. */
export function linesAway(types: Types, hotlines: readonly Hotline[], place: Code | null): LinesAway {
  const above = crisisLines(types, hotlines, place);
  const open = hotlines.filter(
    (line) => !line.violence && answersAt(line, place) && !above.includes(line) && worksFromAbroad(line),
  );
  const lines = [...adviceLines(types, hotlines, place), ...localLines(hotlines, place)];
  return { away: open, here: [...new Set(lines)].filter((line) => !open.includes(line)) };
}

function linesOf(types: Types, hotlines: readonly Hotline[]): Hotline[] {
  const ids = types.flatMap((type) => type.hotlines);
  return ids.map((id) => hotlines.find((line) => line.id === id)).filter((line) => line !== undefined);
}
