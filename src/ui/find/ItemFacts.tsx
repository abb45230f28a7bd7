import type { Dataset } from '../../domain/dataset.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { ResultItem } from '../../state/derived.ts';
import { openText } from './open-text.ts';
import { summaryOf } from './summary.ts';

interface Props {
  readonly item: ResultItem;
  readonly dataset: Dataset;
  /** Minute of Kyiv's week; null where it is not known. */
  readonly now: number | null;
}

/** Whether it is open, for whom, what it costs and asks for: only what is known. */
export function ItemFacts({ item, dataset, now }: Props) {
  const { t, lang } = useWords();
  const { service, home } = item;
  const open = now === null ? null : openText(service.detail?.hours ?? null, now, t);
  const facts = summaryOf(service, { dataset, home, t, lang });
  return (
    <>
      {open !== null && <p className={open.open ? 'open-now figures' : 'open-later figures'}>{open.text}</p>}
      {facts.length > 0 && (
        <dl className="item-facts small">
          {facts.map(({ key, label, lines, source }) => (
            <div key={key}>
              <dt className="muted">{label}</dt>
              <dd lang={source && lang !== 'uk' ? 'uk' : undefined}>{lines.join('. ')}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
