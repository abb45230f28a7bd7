import { LANGUAGE_CODES } from '../../i18n/languages.ts';
import { meaningOf, unitOf } from '../provider/column-words.ts';
import {
  COLUMN_SPECS,
  PROVIDER_COLUMNS,
  type ProviderColumn,
  REQUIRED_COLUMNS,
} from '../provider/columns.ts';
import type { ColumnType } from '../provider/columns/spec.ts';

/**
 * Patterns of the types that have one, which JavaScript and Python both take; dates also as a Ukrainian spreadsheet
 * rewrites them.
 */
export const PATTERNS: Partial<Record<ColumnType, string>> = {
  // Letters and figures of any alphabet: all but spaces and the other signs of ASCII.
  id: '^[^\\s!-,/:-@\\[\\\\\\]\\^`{-~]+$',
  date: '^(\\d{4}-\\d{2}-\\d{2}|\\d{2}\\.\\d{2}\\.\\d{4})$',
  codeList: '^UA\\d{17}(\\s*;\\s*UA\\d{17})*$',
  edrpou: '^\\d{5,8}$',
  email: '^[^\\s@;,]{1,64}@[^\\s@;,]+\\.[^\\s@;,]+$',
  url: '^https?://[^\\s]+$',
  number: '^-?\\d+([.,]\\d+)?$',
};

/** What a column means, in every language whose words have been brought. */
export function meanings(column: ProviderColumn): string {
  return [...new Set(LANGUAGE_CODES.map((lang) => meaningOf(column, lang)))].join(' / ');
}

/** Every spelling of a choice that a cell may hold: ids, then words in both languages. */
export function spellings(column: ProviderColumn): string[] {
  const { choices } = COLUMN_SPECS[column];
  if (choices === undefined) return [];
  return [
    ...new Set([
      ...choices.ids,
      ...choices.ids.flatMap((id) => [choices.words[id]?.uk ?? id, choices.words[id]?.en ?? id]),
    ]),
  ];
}

/** JSON Schema (2020-12) of a row: an object of texts by column, as a CSV reader gives it. Empty cells are left out. */
export function rowSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Рядок таблиці послуг',
    description: 'One service: one provider, one type, one place or area. Empty cells are left out.',
    type: 'object',
    required: REQUIRED_COLUMNS,
    allOf: [oneOf('reported_on', 'assured_on'), oneOf('hromada', 'service_area')],
    properties: Object.fromEntries(PROVIDER_COLUMNS.map((column) => [column, propertyOf(column)])),
    additionalProperties: false,
  };
}

const oneOf = (...columns: readonly ProviderColumn[]) => ({
  anyOf: columns.map((column) => ({ required: [column] })),
});

function propertyOf(column: ProviderColumn): object {
  const { type, headers, example, unit, range, hsds } = COLUMN_SPECS[column];
  const pattern = PATTERNS[type];
  return {
    type: 'string',
    minLength: 1,
    title: headers[0],
    description: meanings(column),
    ...(type === 'choice' ? { enum: spellings(column) } : {}),
    ...(pattern === undefined ? {} : { pattern }),
    examples: [example],
    'x-headers': headers,
    ...(unit === undefined ? {} : { 'x-unit': unitOf(column, 'en') }),
    ...(range === undefined ? {} : { 'x-range': range }),
    'x-hsds': hsds,
  };
}
