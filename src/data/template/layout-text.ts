import type { Language } from '../../domain/text.ts';
import { choiceWord } from '../provider/choices.ts';
import { unitOf } from '../provider/column-words.ts';
import { COLUMN_SPECS, type ProviderColumn } from '../provider/columns.ts';
import { fill } from '../../i18n/plain.ts';
import { templateWords } from './words.ts';

/** A column's header in a language: the first Ukrainian one, or the column's own name. */
export function headerOf(column: ProviderColumn, lang: Language): string {
  return lang === 'uk' ? COLUMN_SPECS[column].headers[0] : column;
}

/** Whether a cell must be filled in, in words. */
export function requiredOf(column: ProviderColumn, lang: Language): string {
  const { required } = COLUMN_SPECS[column];
  const { layout } = templateWords(lang);
  if (required === true) return layout.required;
  if (required !== 'or') return '';
  const pair = PAIRS[column] ?? column;
  return fill(layout.thisOr, { column: headerOf(pair, lang) });
}

const PAIRS: Partial<Record<ProviderColumn, ProviderColumn>> = {
  hromada: 'service_area',
  service_area: 'hromada',
  reported_on: 'assured_on',
  assured_on: 'reported_on',
};

export function typeOf(column: ProviderColumn, lang: Language): string {
  return templateWords(lang).layout.types[COLUMN_SPECS[column].type];
}

/** Allowed values and units: «діє; оголошено; …», «22–40.3 градуси, WGS 84». */
export function allowedOf(column: ProviderColumn, lang: Language): string {
  const { choices, range } = COLUMN_SPECS[column];
  const values = choices?.ids.map((id) => choiceWord(choices, id, lang)).join('; ');
  const between = range === undefined ? undefined : `${range[0]}–${range[1]}`;
  return [values, between, unitOf(column, lang)].filter((part) => part !== undefined).join(' ');
}
