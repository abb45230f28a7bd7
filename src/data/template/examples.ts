import type { MessageLang } from '../finding.ts';
import { COLUMN_SPECS, PROVIDER_COLUMNS, type ProviderColumn } from '../provider/columns.ts';

type Example = Partial<Record<ProviderColumn, string>>;

/** Left out of the whole example: they contradict one another or need a real place. */
const WITHOUT: ReadonlySet<ProviderColumn> = new Set(['valid_to', 'edrpou', 'classifier_code', 'source_url']);

/**
 * Three rows that show a whole record, the shortest one that is valid, and a secret one. Their ids begin with
 * «приклад-» or `example-`: a check asks for them to be deleted, so that none is ever published.
 */
export function exampleRows(lang: MessageLang): Example[] {
  const mark = lang === 'uk' ? 'приклад-' : 'example-';
  const provider = lang === 'uk' ? 'ПРИКЛАД, вилучіть цей рядок' : 'EXAMPLE, delete this row';
  const whole: Example = {};
  for (const column of PROVIDER_COLUMNS) if (!WITHOUT.has(column)) whole[column] = example(column, lang);
  const source = COLUMN_SPECS.source.example;
  const shared = { provider, source, reported_on: '2025-11-03' };
  const status = example('status', lang);
  return [
    { ...whole, ...shared, id: `${mark}1` },
    { ...shared, id: `${mark}2`, service_type: 'home-care', status, hromada: COLUMN_SPECS.hromada.example },
    {
      ...shared,
      id: `${mark}3`,
      service_type: 'shelter',
      status,
      precision: lang === 'uk' ? 'засекречено' : 'redacted',
      service_area: 'UA74000000000025378',
    },
  ];
}

/** The column's example; a choice in the words of the language. */
function example(column: ProviderColumn, lang: MessageLang): string {
  const { choices, example: text } = COLUMN_SPECS[column];
  return choices === undefined || lang === 'en' ? text : (choices.words[text]?.uk ?? text);
}
