import type { Dataset } from '../../domain/dataset.ts';
import {
  type Choices,
  type Circumstance,
  type FilterKey,
  FILTERS,
  type HintKey,
  isChosen,
} from '../../domain/filters/index.ts';
import type { Form } from '../../domain/filters/form.ts';
import type { Language } from '../../domain/text.ts';
import { formatDate, formatNumber, pick } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/index.ts';

interface Words {
  readonly dataset: Pick<Dataset, 'types' | 'recipients'>;
  readonly t: Translate;
  readonly lang: Language;
}

type Filters = typeof FILTERS;
/** The words of all listed values: one that a language lacks is no key of `t`, and does not compile. */
type ValueWord = {
  [K in FilterKey]: Filters[K]['form'] extends { readonly values: readonly (infer V extends string)[] }
    ? `filters:${K}.value.${V}`
    : never;
}[FilterKey];
/** Those whose chip needs a word of its own. */
type ChipKey = {
  [K in FilterKey]: Filters[K]['form'] extends { readonly kind: 'many' | 'ids' | 'oneOf' } ? never : K;
}[FilterKey];

/** What a condition is called. */
export function filterName(key: FilterKey, t: Translate): string {
  return t(`filters:${key}.name`);
}

/** What a value of a condition is called; an id that nothing is known of stands for itself. */
export function valueName(key: FilterKey, value: string, { dataset, t, lang }: Words): string {
  const form: Form = FILTERS[key].form;
  if (form.kind !== 'ids') return t(`filters:${key}.value.${value}` as ValueWord);
  const found = dataset[form.list].find(({ id }) => id === value);
  return found === undefined ? value : pick(found.name, lang).text;
}

/** The values that may be chosen, in the order in which they are offered; none of a form without a list. */
export function optionsOf(key: FilterKey, words: Words): { value: string; label: string }[] {
  const form: Form = FILTERS[key].form;
  const ids = form.kind === 'ids' ? words.dataset[form.list].map(({ id }) => id) : [];
  const values = 'values' in form ? form.values : ids;
  return values.map((value) => ({ value, label: valueName(key, value, words) }));
}

/** Its line of explanation; null for one without. */
export function filterHint(key: FilterKey, t: Translate): string | null {
  return 'hint' in FILTERS[key] ? t(`filters:${key as HintKey}.hint`) : null;
}

/** Why a record fits, and what to ask where it does not say. */
export function reasonWords(key: Circumstance, values: readonly string[], words: Words): string {
  const names = values.map((value) => valueName(key, value, words).toLowerCase());
  return words.t(`filters:${key}.reason`, {
    list: names.join(FILTERS[key].form.kind === 'ids' ? '; ' : ', '),
  });
}

/** One condition in force, and what `clearFilter` needs to take it away. */
export interface FilterChip {
  readonly key: FilterKey;
  /** Of a list: the one value. */
  readonly value?: string;
  readonly label: string;
}

/** The chips of one condition; none where it is not in force. */
export function chipsOf(key: FilterKey, choices: Choices, words: Words): readonly FilterChip[] {
  if (!isChosen(key, choices)) return [];
  const { t, lang } = words;
  const value: string | number | boolean | null | readonly string[] = choices[key];
  if (typeof value === 'object') {
    return (value ?? []).map((each) => ({ key, value: each, label: valueName(key, each, words) }));
  }
  if (FILTERS[key].form.kind === 'oneOf') return [{ key, label: valueName(key, String(value), words) }];
  const said = {
    text: String(value),
    date: FILTERS[key].form.kind === 'day' ? formatDate(String(value), lang) : '',
    ...(typeof value === 'number' && { count: value, n: formatNumber(value, lang) }),
  };
  return [{ key, label: t(`filters:${key as ChipKey}.chip`, said) }];
}
