import type { ReactNode } from 'react';
import type { ChangeView } from '../../../domain/compare/change-view.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { WholeRelease } from '../../parts/WholeRelease.tsx';
import { ChangeSwatch } from './ChangeSwatch.tsx';
import { sidesOf, toldOf } from './change-words.ts';
import '../../legend/legend.css';

interface Props {
  /** What is shown: «Соціальне таксі». */
  readonly title: string;
  readonly change: ChangeView;
  /** Further lines. */
  readonly children: ReactNode;
}

/** Region «Умовні позначення» of a map of changes: what became of hromadas, and of how many. */
export function ChangeLegend({ title, change, children }: Props) {
  const { t, lang } = useWords();
  return (
    <section className="legend" aria-label={t('common:legend')}>
      <p className="legend-title">
        {title}. <WholeRelease text={t('plan:compare.between', sidesOf(change.comparison, t, lang))} />
      </p>
      <ul>
        {toldOf(change).map(({ key, hromadas }) => (
          <li key={key}>
            <ChangeSwatch of={key} />
            <span>{t(`map:change.${key}`)}</span>
            <span className="figures legend-count" aria-hidden="true">
              {formatNumber(hromadas, lang)}
            </span>
            <span className="visually-hidden">{t('hromadas', { count: hromadas })}</span>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
