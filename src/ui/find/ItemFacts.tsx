import type { Dataset } from '../../domain/dataset.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { ResultGroup } from '../../state/derived.ts';
import { summaryOf } from './summary.ts';

interface Props {
  readonly group: ResultGroup;
  readonly dataset: Dataset;
}

/** For whom it is, what it costs and asks for: only what is known, of several services what they have in common. */
export function ItemFacts({ group, dataset }: Props) {
  const { t, lang } = useWords();
  const [facts = [], ...more] = group.map(({ service, home, fit }) =>
    summaryOf(service, fit !== null, { dataset, home, t, lang }),
  );
  const shared = facts.filter(({ key, lines }) =>
    more.every((others) => others.some((o) => o.key === key && o.lines.join() === lines.join())),
  );
  if (shared.length === 0) return null;
  return (
    <dl className="item-facts small">
      {shared.map(({ key, label, lines, source }) => (
        <div key={key}>
          <dt className="muted">{label}</dt>
          <dd lang={source && lang !== 'uk' ? 'uk' : undefined}>{lines.join('. ')}</dd>
        </div>
      ))}
    </dl>
  );
}
