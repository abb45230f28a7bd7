import { type CoverageReason, type FillKey, isServed } from '../../domain/coverage/state.ts';
import type { Hromada } from '../../domain/hromada.ts';
import type { ServiceType } from '../../domain/service-type.ts';
import type { Language } from '../../domain/text.ts';
import type { Translate } from '../../i18n/index.ts';
import type { HromadaRow, RowPart } from '../../state/derived.ts';
import { typeName } from '../parts/names.ts';
import { notApplicableWords } from '../territory/territory-words.ts';

/** Whose state it is: an occupied hromada says since which edition of the order. */
interface Of extends Pick<Hromada, 'territory'> {
  readonly lang: Language;
}

/** A state in a planner's words, with its reason where that says more: «Громаду не визначено (варіанти)». */
export function stateWord(fill: FillKey, reason: CoverageReason, t: Translate, of?: Of): string {
  if (fill === 'notApplicable' && of !== undefined) return notApplicableWords(of.territory, t, of.lang);
  if (reason === 'ambiguous') return t('state:plannerReason.ambiguous');
  return reason === 'stale' ? t('card:stale') : t(`state:planner.${fill}`);
}

/** A state of many hromadas; of several types together it is the worst of theirs: «Хоча б однієї немає…». */
export function fillWord(fill: FillKey, together: boolean, t: Translate): string {
  return together ? t(`state:together.${fill}`) : t(`state:planner.${fill}`);
}

interface Scope {
  /** The chosen types. */
  readonly types: readonly ServiceType[];
  readonly t: Translate;
  readonly lang: Language;
}

/**
 * «Є не всі. Надавача немає (повний перелік): Соціальне таксі; Немає даних: Притулок»: which of several types asked for
 * together a hromada lacks, and how certain that is; null where one word says it of all of them.
 */
export function partsWords(parts: readonly RowPart[], { types, t, lang }: Scope): string | null {
  const words = new Map<string, string[]>();
  for (const { type, fill, reason } of parts) {
    if (isServed(fill)) continue;
    const found = types.find(({ id }) => id === type);
    const word = stateWord(fill, reason, t);
    words.set(word, [...(words.get(word) ?? []), found === undefined ? type : typeName(found, lang)]);
  }
  const some = parts.some(({ fill }) => isServed(fill));
  if (words.size === 0 || (!some && words.size === 1)) return null;
  const lacking = [...words].map(([word, names]) => `${word}: ${names.join(', ')}`).join('; ');
  return some ? t('state:notAll', { lacking }) : lacking;
}

/** A hromada's state in words: of several types together with those that it lacks. */
export function rowWord({ hromada, fill, coverage, parts }: HromadaRow, scope: Scope): string {
  const { t, lang } = scope;
  const word = stateWord(fill, coverage.reason, t, { ...hromada, lang });
  return fill === 'notApplicable' ? word : (partsWords(parts, scope) ?? word);
}
