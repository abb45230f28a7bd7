import type { Dataset } from '../../domain/dataset.ts';
import { type LabelPart, tellApart } from '../../domain/results/provider-groups.ts';
import type { Language } from '../../domain/text.ts';
import { formatDate, pick } from '../../i18n/format.ts';
import type { ResultGroup, ResultItem } from '../../state/derived.ts';
import { typeName } from './names.ts';

interface Words {
  readonly dataset: Pick<Dataset, 'recipients'>;
  readonly lang: Language;
}

type Item = Pick<ResultItem, 'service' | 'type'>;

/** What each service of a card is called beside the others: «Догляд вдома», «Кризова допомога · Денний центр». */
export function groupLabels(group: readonly Item[], words: Words): readonly string[] {
  const parts = tellApart(group.map(({ service }) => service));
  const labels = group.map((item) => {
    const said = [...parts].map((part) => SAID[part](item, words)).filter((text) => text !== '');
    return said.length === 0 ? typeName(item.type, words.lang) : said.join(' · ');
  });
  // Two of which nothing different is known (the country's overview has no addresses) are at least counted.
  return labels.map((label, i) =>
    labels.indexOf(label) === labels.lastIndexOf(label)
      ? label
      : `${label} · ${labels.slice(0, i + 1).filter((each) => each === label).length}`,
  );
}

const SAID: Record<LabelPart, (item: Item, words: Words) => string> = {
  type: ({ type }, { lang }) => typeName(type, lang),
  name: ({ service }, { lang }) => (service.name === null ? '' : pick(service.name, lang).text),
  whom: ({ service }, { dataset, lang }) =>
    (service.eligibility ?? [])
      .map((id) => dataset.recipients.find((group) => group.id === id))
      .map((group) => (group === undefined ? '' : pick(group.name, lang).text))
      .filter((name) => name !== '')
      .join(', '),
  dated: ({ service }, { lang }) => {
    const date = service.assuredOn ?? service.reportedOn;
    return date === null ? '' : formatDate(date, lang);
  },
};

/** The types of a card, each once: its heading names them and the provider. */
export function typesOf(group: ResultGroup): readonly [ResultItem['type'], ...ResultItem['type'][]] {
  const [{ type }, ...more] = group;
  const others = new Map(more.map((item) => [item.type.id, item.type]));
  others.delete(type.id);
  return [type, ...others.values()];
}

/** Whether something is the same for all services of a card: then the card says it once. */
export function isShared(group: ResultGroup, of: (item: ResultItem) => unknown): boolean {
  const [first, ...more] = group;
  const told = JSON.stringify(of(first));
  return more.every((item) => JSON.stringify(of(item)) === told);
}

/** Of when a record is, and by whom: said once where a card's services have it in common. */
export const freshOf = ({ service }: ResultItem) => [
  service.assuredOn,
  service.reportedOn,
  service.detail?.source,
];
