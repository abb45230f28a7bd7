import type { TemplateSources } from './lists.ts';
import { templateWords } from './words.ts';
import { type Language, type Localized, pick } from '../../domain/text.ts';
import { choiceWord, PRECISION } from '../provider/choices.ts';
import { COLUMN_SPECS, PROVIDER_COLUMNS, type ProviderColumn } from '../provider/columns.ts';

type Example = Partial<Record<ProviderColumn, string>>;

/** Left out of the whole example: they contradict one another or need a real place. */
const WITHOUT: ReadonlySet<ProviderColumn> = new Set(['valid_to', 'edrpou', 'classifier_code', 'source_url']);

type Words = Pick<TemplateSources, 'types' | 'recipients'>;

/**
 * Three rows that show a whole record, the shortest one that is valid, and a secret one, in the words that the
 * drop-downs offer. Their ids begin with «приклад-» or `example-`: a check asks for them to be deleted, so that none is
 * ever published.
 */
export function exampleRows(lang: Language, words: Words): Example[] {
  const mark = lang === 'uk' ? 'приклад-' : 'example-';
  const type = (id: string) => nameOf(words.types, id, lang);
  const whole: Example = {};
  for (const column of PROVIDER_COLUMNS)
    if (!WITHOUT.has(column)) whole[column] = exampleOf(column, lang, words);
  const shared = {
    provider: templateWords(lang).example,
    source: COLUMN_SPECS.source.example,
    reported_on: '2025-11-03',
  };
  const status = exampleOf('status', lang, words);
  return [
    {
      ...whole,
      ...shared,
      id: `${mark}1`,
      provider_en: 'EXAMPLE, delete this row',
    },
    {
      ...shared,
      id: `${mark}2`,
      service_type: type('home-care'),
      status,
      hromada: COLUMN_SPECS.hromada.example,
    },
    {
      ...shared,
      id: `${mark}3`,
      service_type: type('shelter'),
      status,
      precision: choiceWord(PRECISION, 'redacted', lang),
      service_area: 'UA74000000000025378',
    },
  ];
}

/** The column's example, in the words that a drop-down offers. */
export function exampleOf(column: ProviderColumn, lang: Language, words: Words): string {
  const { choices, example, type } = COLUMN_SPECS[column];
  if (type === 'typeId') return nameOf(words.types, example, lang);
  if (type === 'recipientList') {
    const groups = example.split('; ').map((id) => nameOf(words.recipients, id, lang));
    return groups.join('; ');
  }
  return choices === undefined ? example : choiceWord(choices, example, lang);
}

type Named = readonly { readonly id: string; readonly name: Localized }[];

function nameOf(list: Named, id: string, lang: Language): string {
  const name = list.find((each) => each.id === id)?.name;
  return name === undefined ? id : pick(name, lang).text;
}
