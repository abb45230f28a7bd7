import type { MessageLang } from '../finding.ts';
import { COLUMN_SPECS, type ProviderColumn } from '../provider/columns.ts';
import type { ColumnType } from '../provider/columns/spec.ts';

/** A column's header in a language: the first Ukrainian one, or the column's own name. */
export function headerOf(column: ProviderColumn, lang: MessageLang): string {
  return lang === 'uk' ? COLUMN_SPECS[column].headers[0] : column;
}

/** Whether a cell must be filled in, in words. */
export function requiredOf(column: ProviderColumn, lang: MessageLang): string {
  const { required } = COLUMN_SPECS[column];
  if (required === true) return lang === 'uk' ? 'обов’язково' : 'required';
  if (required !== 'or') return '';
  const pair = PAIRS[column] ?? column;
  return lang === 'uk' ? `це або «${COLUMN_SPECS[pair].headers[0]}»` : `this or “${pair}”`;
}

const PAIRS: Partial<Record<ProviderColumn, ProviderColumn>> = {
  hromada: 'service_area',
  service_area: 'hromada',
  reported_on: 'assured_on',
  assured_on: 'reported_on',
};

const TYPES: Readonly<Record<ColumnType, readonly [uk: string, en: string]>> = {
  id: ['ідентифікатор', 'identifier'],
  text: ['текст', 'text'],
  choice: ['одне з переліку', 'one of a list'],
  choiceList: ['кілька з переліку, через ;', 'several of a list, divided by ;'],
  typeId: ['вид послуги з переліку', 'a service type of the list'],
  recipientList: ['групи з переліку, через ;', 'groups of the list, divided by ;'],
  date: ['дата РРРР-ММ-ДД або ДД.ММ.РРРР', 'date YYYY-MM-DD or DD.MM.YYYY'],
  number: ['число', 'number'],
  hromada: ['код КАТОТТГ або назва', 'KATOTTG code or name'],
  codeList: ['коди КАТОТТГ, через ;', 'KATOTTG codes, divided by ;'],
  edrpou: ['8 цифр', '8 digits'],
  phoneList: ['телефони, через ;', 'phones, divided by ;'],
  email: ['адреса пошти', 'e-mail address'],
  url: ['посилання http(s)://', 'link http(s)://'],
  hours: ['слова або запис opening_hours', 'words or opening_hours syntax'],
};

export function typeOf(column: ProviderColumn, lang: MessageLang): string {
  return TYPES[COLUMN_SPECS[column].type][lang === 'uk' ? 0 : 1];
}

/** Allowed values and units: «діє; оголошено; …», «22–40.3 градуси, WGS 84». */
export function allowedOf(column: ProviderColumn, lang: MessageLang): string {
  const { choices, range, unit } = COLUMN_SPECS[column];
  const values = choices?.ids.map((id) => choices.words[id]?.[lang] ?? id).join('; ');
  const between = range === undefined ? undefined : `${range[0]}–${range[1]}`;
  return [values, between, unit?.[lang]].filter((part) => part !== undefined).join(' ');
}
