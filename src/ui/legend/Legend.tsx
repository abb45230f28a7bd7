import type { ReactNode } from 'react';
import type { Territory } from '../../domain/hromada.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { MetricView } from '../../domain/metric/view.ts';
import type { StateTotal } from '../../state/derived.ts';
import { ClassSwatch } from './ClassSwatch.tsx';
import { legendRows, legendRowsOver, legendTitle } from './legend-rows.ts';
import './legend.css';

interface Props {
  /** What is shown: «Соціальне таксі». */
  readonly title: string;
  readonly totals: readonly StateTotal[];
  /** A number instead of states; null = states. */
  readonly metric?: MetricView | null;
  /** Without the planner's scenario; null = there is none. */
  readonly before?: readonly StateTotal[] | null;
  /** The edition by which hromadas are out of the reckoning; null = none is. */
  readonly order?: Territory | null;
  /** Several types are asked for together. */
  readonly together?: boolean;
  /** Further lines. */
  readonly children?: ReactNode;
}

/** Region «Умовні позначення»: each state or class with its colour, pattern, words and number of hromadas. */
export function Legend(props: Props) {
  const { title, totals, metric = null, before = null, order = null, together, children } = props;
  const { t, lang } = useWords();
  const now = legendRows(totals, metric, t, lang, together, order);
  const shown =
    before === null || metric !== null
      ? now
      : legendRowsOver(legendRows(before, null, t, lang, together, order), now);
  return (
    <section className="legend" data-over-map aria-label={t('common:legend')}>
      <p className="legend-title">{legendTitle(title, metric, t)}</p>
      <ul>
        {shown.map(({ key, hromadas, words, before: was }) => (
          <li key={key} className={hromadas === 0 ? 'legend-none' : undefined}>
            <ClassSwatch of={key} width={26} height={18} />
            <span className="figures">{words}</span>
            <span className="figures legend-count" aria-hidden="true">
              {was !== undefined && <s>{formatNumber(was, lang)}</s>} {formatNumber(hromadas, lang)}
            </span>
            <span className="visually-hidden">
              {t('plan:table.hromadas', { count: hromadas, n: formatNumber(hromadas, lang) })}
              {was !== undefined && `, ${t('plan:bar.was', { n: formatNumber(was, lang) })}`}
            </span>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
