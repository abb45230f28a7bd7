import type { Dataset } from '../../domain/dataset.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { ResultItem } from '../../state/derived.ts';
import { summaryOf } from './summary.ts';

interface Props {
  readonly item: ResultItem;
  readonly dataset: Dataset;
}

/** For whom it is, what it costs and asks for: only what is known. */
export function ItemFacts({ item, dataset }: Props) {
  const { t, lang } = useWords();
  const { service, home } = item;
  const facts = summaryOf(service, item.fit !== null, { dataset, home, t, lang });
  if (facts.length === 0) return null;
  return (
    <dl className="item-facts small">
      {facts.map(({ key, label, lines, source }) => (
        <div key={key}>
          <dt className="muted">{label}</dt>
          <dd lang={source && lang !== 'uk' ? 'uk' : undefined}>{lines.join('. ')}</dd>
        </div>
      ))}
    </dl>
  );
}
