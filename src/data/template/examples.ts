import type { MessageLang } from '../finding.ts';
import type { TemplateSources } from './lists.ts';
import type { Localized } from '../../domain/text.ts';
import { COLUMN_SPECS, PROVIDER_COLUMNS, type ProviderColumn } from '../provider/columns.ts';

type Example = Partial<Record<ProviderColumn, string>>;

/** Left out of the whole example: they contradict one another or need a real place. */
const WITHOUT: ReadonlySet<ProviderColumn> = new Set(['valid_to', 'edrpou', 'classifier_code', 'source_url']);

type Words = Pick<TemplateSources, 'types' | 'recipients'>;

const EXAMPLE = { uk: 'ПРИКЛАД, вилучіть цей рядок', en: 'EXAMPLE, delete this row' };

/**
 * Three rows that show a whole record, the shortest one that is valid, and a secret one, in the words that the
 * drop-downs offer. Their ids begin with «приклад-» or `example-`: a check asks for them to be deleted, so that none is
 * ever published.
 */
export function exampleRows(lang: MessageLang, words: Words): Example[] {
  const mark = lang === 'uk' ? 'приклад-' : 'example-';
  const say = (text: Localized | undefined) => (lang === 'uk' ? text?.uk : (text?.en ?? text?.uk));
  const type = (id: string) => say(words.types.find((each) => each.id === id)?.name) ?? id;
  const group = (id: string) => say(words.recipients.find((each) => each.id === id)?.name) ?? id;
  const whole: Example = {};
  for (const column of PROVIDER_COLUMNS) if (!WITHOUT.has(column)) whole[column] = example(column, lang);
  const shared = { provider: EXAMPLE[lang], source: COLUMN_SPECS.source.example, reported_on: '2025-11-03' };
  const status = example('status', lang);
  const { hromada, service_type, eligibility } = COLUMN_SPECS;
  return [
    {
      ...whole,
      ...shared,
      id: `${mark}1`,
      provider_en: EXAMPLE.en,
      service_type: type(service_type.example),
      eligibility: eligibility.example.split('; ').map(group).join('; '),
    },
    { ...shared, id: `${mark}2`, service_type: type('home-care'), status, hromada: hromada.example },
    {
      ...shared,
      id: `${mark}3`,
      service_type: type('shelter'),
      status,
      precision: lang === 'uk' ? 'засекречено' : 'redacted',
      service_area: 'UA74000000000025378',
    },
  ];
}

/** The column's example; a choice in the words of the language. */
function example(column: ProviderColumn, lang: MessageLang): string {
  const { choices, example: text } = COLUMN_SPECS[column];
  return choices === undefined ? text : (choices.words[text]?.[lang] ?? text);
}
