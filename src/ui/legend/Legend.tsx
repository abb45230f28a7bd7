import { formatNumber } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { MetricView } from '../../state/derive/metric.ts';
import type { StateTotal } from '../../state/derived.ts';
import { ClassSwatch } from './ClassSwatch.tsx';
import { legendRows, legendTitle } from './legend-rows.ts';
import './legend.css';

interface Props {
  /** What is shown: «Соціальне таксі». */
  readonly title: string;
  readonly totals: readonly StateTotal[];
  /** A number instead of states; null = states. */
  readonly metric?: MetricView | null;
}

/** Region «Умовні позначення»: each state or class with its colour, pattern, words and number of hromadas. */
export function Legend({ title, totals, metric = null }: Props) {
  const { t, lang } = useWords();
  const shown = legendRows(totals, metric, t, lang);
  return (
    <section className="legend" data-over-map aria-label={t('common:legend')}>
      <p className="legend-title">{legendTitle(title, metric, t)}</p>
      <ul>
        {shown.map(({ key, hromadas, words }) => (
          <li key={key} className={hromadas === 0 ? 'legend-none' : undefined}>
            <ClassSwatch of={key} width={26} height={18} />
            <span className="figures">{words}</span>
            <span className="figures legend-count" aria-hidden="true">
              {formatNumber(hromadas, lang)}
            </span>
            <span className="visually-hidden">
              {t('plan:table.hromadas', { count: hromadas, n: formatNumber(hromadas, lang) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
