import type { Code } from '../../../domain/code.ts';
import { foldName } from '../../provider/hromada-lookup.ts';
import { hromadasNamed } from './council.ts';
import { oblastOf, type PlaceContext } from './find-hromada.ts';

/** Raions, oblasts and hromadas are named in a row, «Ніжинська та Носівська громади». */
const BETWEEN = /[;,\n]|\s(?:та|і|й|and)\s/;
const NOUN = /(?<!\p{L})(?:громад|район|р-н|област|обл\.|ради|ОТГ|ТГ)/iu;
/** What stands once for all that are named before it. */
const PLURAL = /(?<!\p{L})(?:(район)(?:и|ів|ах|ам)|(област)(?:і|ей|ях|ям))(?!\p{L})/iu;

/** One of the territories that a cell about a service's area names. */
export interface AreaPart {
  /** As it is written. */
  readonly text: string;
  /** Null: it is none, or one of several. */
  readonly code: Code | null;
  readonly candidates: readonly Code[];
}

/** The territories that a cell names; one part, the whole, where nothing of it is understood. */
export function areaParts(text: string, context: PlaceContext): readonly AreaPart[] {
  const texts = text
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const parts: AreaPart[] = [];
  let shared = '';
  for (const part of texts.toReversed()) {
    const noun = PLURAL.exec(part);
    if (noun !== null) shared = noun[1] === undefined ? ' область' : ' район';
    else if (NOUN.test(part)) shared = '';
    const candidates = codesOf(noun === null ? part + shared : part.replace(PLURAL, shared.trim()), context);
    parts.unshift({ text: part, code: candidates.length === 1 ? (candidates[0] ?? null) : null, candidates });
  }
  return parts.some(({ candidates }) => candidates.length > 0)
    ? parts
    : [{ text, code: null, candidates: [] }];
}

function codesOf(part: string, context: PlaceContext): readonly Code[] {
  const { oblast, oblasts, raions, check } = context;
  const coded = /UA\d{17}/.exec(part)?.[0];
  if (coded !== undefined) return [coded];
  const raion = /(\S+)\s+(?:район|р-н)/iu.exec(part)?.[1]?.replace(/(?:ого|ому|им)$/u, 'ий');
  if (raion !== undefined)
    return raions
      .filter(({ name, prefix }) => foldName(name.uk) === foldName(raion) && prefix.startsWith(oblast ?? ''))
      .map(({ prefix }) => codeOfRaion(prefix));
  if (/обл/iu.test(part)) {
    const named = oblastOf(part, context);
    return oblasts.filter(({ prefix }) => prefix === named).map(({ code }) => code);
  }
  return hromadasNamed(part, oblast, check.provider.hromadas).map(({ code }) => code);
}

/** A raion's own number, which nobody reads, is not known here: noughts stand for it. */
export const codeOfRaion = (prefix: string): Code => prefix.padEnd(19, '0');
