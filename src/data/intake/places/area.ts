import type { Code } from '../../../domain/code.ts';
import { hromadasNamed } from './council.ts';
import { oblastOf, type PlaceContext } from './find-hromada.ts';

/** Raions, oblasts and hromadas are named in a row, «Ніжинська та Носівська громади». */
const BETWEEN = /[;,\n]|\s(?:та|і|й|and)\s/;

/** The territories that a cell about a service's area names, by code; null where one of them is not understood. */
export function areaCodes(text: string, context: PlaceContext): readonly Code[] | null {
  const parts = text
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const codes = parts.map((part) => codeOf(part, context));
  return codes.includes(null) ? null : [...new Set(codes as Code[])];
}

function codeOf(part: string, context: PlaceContext): Code | null {
  const { oblast, oblasts, raions, check } = context;
  const coded = /UA\d{17}/.exec(part)?.[0];
  if (coded !== undefined) return coded;
  const raion = /^(\S+)\s+(?:район|р-н)$/iu.exec(part)?.[1]?.toLowerCase();
  if (raion !== undefined) {
    const found = raions.filter(
      ({ name, prefix }) => name.uk.toLowerCase() === raion && prefix.startsWith(oblast ?? ''),
    );
    // Its own number, which nobody reads, is not known here: noughts stand for it.
    return found.length === 1 ? (found[0]?.prefix.padEnd(19, '0') ?? null) : null;
  }
  if (/обл/iu.test(part)) {
    const named = oblastOf(part, context);
    return oblasts.find(({ prefix }) => prefix === named)?.code ?? null;
  }
  const [unit, ...others] = hromadasNamed(part, oblast, check.provider.hromadas);
  return unit !== undefined && others.length === 0 ? unit.code : null;
}
