import { memo, useEffect, useRef, useState } from 'react';
import { isApplicable } from '../../domain/applicable.ts';
import { useWords } from '../../i18n/use-words.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Derived } from '../../state/derived.ts';
import { actions } from '../../state/use-app.ts';
import { Button } from '../parts/Button.tsx';
import { foundWords, isAnyNear } from './found-words.ts';
import { EmptyResults } from './EmptyResults.tsx';
import { Looking } from './Looking.tsx';
import { ResultCard } from './ResultCard.tsx';
import { useKyivMinute } from './use-kyiv-minute.ts';

/** How many stand in the list before «Показати ще», and how many it adds. */
export const PAGE = 20;

interface Props {
  readonly derived: Derived;
  readonly quiet: boolean;
}

/** Region «Результати»: numbered as on the map. A violence-related choice is not spoken by itself. */
export const Results = memo(function Results({ derived, quiet }: Props) {
  const { t, lang } = useWords();
  const now = useKyivMinute();
  const { results, groups, selected, hromada } = derived;
  const offers = hromada === null || isApplicable(hromada.hromada);
  const { limit, list, showMore } = usePages();
  const page = groups.slice(0, Math.max(limit, selected?.number ?? 0));
  const found = foundWords(derived, t);
  return (
    <section className="results" aria-label={t('results')}>
      <div className="results-head">
        <h2>{t(isAnyNear(derived) ? 'find:headingNear' : 'find:heading')}</h2>
        <p className="small muted figures" aria-live={quiet ? 'off' : 'polite'}>
          {offers && found}
        </p>
      </div>
      <Looking derived={derived} />
      {results.length === 0 &&
        (offers ? <EmptyResults /> : <p className="muted">{t('territory:away.noList')}</p>)}
      {page.length > 0 && (
        <ol className="result-list" ref={list}>
          {page.map((group) => (
            <ResultCard
              key={group[0].service.id}
              group={group}
              dataset={derived.wide}
              selected={group.find(({ service }) => service.id === selected?.service.id)?.service.id ?? null}
              now={now}
              crisisAbove={quiet}
              onOpen={actions.selectService}
            />
          ))}
        </ol>
      )}
      {page.length < groups.length && (
        <div className="results-more">
          <Button onClick={() => showMore(page.length)}>{t('find:more')}</Button>
          <span className="small muted figures">
            {t('find:shown', {
              shown: formatNumber(page.flat().length, lang),
              total: formatNumber(results.length, lang),
            })}
          </span>
        </div>
      )}
    </section>
  );
});

/** Pages of the list. The next one begins where its button was, and the focus goes to its first heading. */
function usePages() {
  const [limit, setLimit] = useState(PAGE);
  const list = useRef<HTMLOListElement>(null);
  const begins = useRef<number | null>(null);
  useEffect(() => {
    actions.needResults(limit);
    if (begins.current === null) return;
    const heading = list.current?.children[begins.current]?.querySelector('h3');
    heading?.focus({ preventScroll: true });
    begins.current = null;
  }, [limit]);
  const showMore = (shown: number) => {
    begins.current = shown;
    setLimit(shown + PAGE);
  };
  return { limit, list, showMore };
}
