import type { Hromada, UnitKind } from '../../../domain/hromada.ts';
import { inCyrillic } from '../../contact/lookalike.ts';
import type { HromadaLookup } from '../../provider/hromada-lookup.ts';

const KIND: readonly (readonly [RegExp, UnitKind])[] = [
  [/міськ|мтг|(?<!\p{L})мр(?!\p{L})/iu, 'urban'],
  [/селищн/iu, 'settlement'],
  [/сільськ/iu, 'rural'],
];
const WORDS =
  /(?<!\p{L})(?:міськ\p{L}+|селищн\p{L}+|сільськ\p{L}+|(?:об[’'ʼ]?єднан\p{L}+)|територіальн\p{L}+|громад(?:а|и|і|у|ою)|рад(?:а|и|і)|[омс]?стг|мтг|отг|тг|мр|ср|сг|виконавч\p{L}+|комітет\p{L}*)(?!\p{L})\.?/giu;
/** «… Менської міської ради», «Корюківської ТГ» inside of a provider's name. */
const COUNCIL =
  /(?<!\p{L})([А-ЯІЇЄҐ][\p{L}’'ʼ-]+ої)\s+((?:міської|селищної|сільської|об[’'ʼ]?єднаної|територіальної)\s+)*(ради|громади|ОТГ|ТГ|МТГ|СТГ|МР)(?!\p{L})/gu;

/** Hromadas that a cell about a hromada may mean, «Ніжинська МТГ», «м. Ніжин», «Корюківська територіальна громада». */
export function hromadasNamed(
  written: string,
  oblast: string | null,
  lookup: HromadaLookup,
): readonly Hromada[] {
  const text = asMeant(written);
  const whole = lookup.byName(text, oblast);
  if (whole.length > 0) return whole;
  const kind = KIND.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  const bare = nominative(
    text
      .replace(WORDS, ' ')
      .replace(/[«»"().,]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  if (bare === '') return [];
  const found = lookup.byName(bare, oblast);
  const fit = found.filter((unit) => unit.kind === kind);
  return fit.length > 0 ? fit : found;
}

/** «Новгород - Сіверська» with its hyphen alone, Latin letters that look Cyrillic as such. */
const asMeant = (text: string) => inCyrillic(text).replace(/(?<=\p{L})\s*[-‐‑–—−]\s*(?=\p{L})/gu, '-');

/** Hromadas whose council a text names: whose institution a provider is. */
export function councilsIn(text: string, oblast: string | null, lookup: HromadaLookup): readonly Hromada[] {
  return [...text.matchAll(COUNCIL)].flatMap(([whole]) => hromadasNamed(whole, oblast, lookup));
}

/** «Менської» → «Менська», «Лісову» → «Лісова»: names of hromadas are adjectives. */
function nominative(text: string): string {
  return text.replace(/(?<=\p{L}{3})(?:ої|у)(?!\p{L})/gu, 'а');
}
