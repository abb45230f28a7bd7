import { isCode } from '../../../domain/code.ts';
import type { Hromada } from '../../../domain/hromada.ts';
import { fold } from '../../../domain/search/fold.ts';
import type { CheckContext } from '../context.ts';
import { nearestText } from './nearest-text.ts';

const LOOKALIKE: Readonly<Record<string, string>> = {
  А: 'A',
  У: 'U',
  О: '0',
  O: '0',
  З: '3',
  І: '1',
  l: '1',
};
const WORDS =
  /(^|\s)(міська|селищна|сільська|територіальна|громада|рада|об’єднана|отг|тг|мтг|стг|м\.|смт\.?|с\.|сел\.|місто|село|селище)(?=\s|$)/gi;

/** The nearest correct value of a hromada's cell, a code or a name; null where nothing is near. */
export function suggestHromada(text: string, context: CheckContext): string | null {
  return /^[UУ][AА]?\d/i.test(text) ? suggestCode(text, context) : suggestName(text, context);
}

/** A code typed with Cyrillic letters, in lower case, with spaces, or one digit off. */
export function suggestCode(text: string, { hromadas }: Pick<CheckContext, 'hromadas'>): string | null {
  const code = text
    .toUpperCase()
    .replace(/\s/g, '')
    .replace(/[АУОOЗІ]/g, (letter) => LOOKALIKE[letter] ?? letter);
  if (hromadas.some((unit) => unit.code === code)) return code;
  const near = hromadas.filter((unit) => differences(unit.code, code) === 1);
  if (near.length === 1) return near[0]?.code ?? null;
  const cut = isCode(code) ? [] : hromadas.filter((unit) => unit.code.startsWith(code) && code.length >= 9);
  return cut.length === 1 ? (cut[0]?.code ?? null) : null;
}

function differences(a: string, b: string): number {
  if (a.length !== b.length) return a.length;
  let count = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) count++;
  return count;
}

/** By name or seat within the oblast, letter by letter; then a hromada of this very name elsewhere, by its code. */
function suggestName(text: string, context: CheckContext): string | null {
  const { oblast, hromadas } = context;
  const bare = text.replace(WORDS, ' ').trim();
  const here = hromadas.filter(({ code }) => oblast === null || code.startsWith(oblast));
  const seated = here.filter(({ seat }) => seat !== null && fold(seat.name.uk) === fold(bare));
  const only = seated.length === 1 ? seated[0] : undefined;
  const found = only?.name.uk ?? nearestText(bare, namesOf(here));
  if (found !== null) return byNameOrCode(found, context);
  const elsewhere = context.provider.hromadas.byName(bare, null);
  return elsewhere.length === 1 ? `${elsewhere[0]?.code} ${elsewhere[0]?.name.uk}` : null;
}

function namesOf(units: readonly Hromada[]): Set<string> {
  return new Set(units.map(({ name }) => name.uk));
}

/** A name is a correct value only where one hromada bears it. */
function byNameOrCode(name: string, { provider }: CheckContext): string | null {
  return provider.hromadas.byName(name, provider.oblast).length === 1 ? name : null;
}
