import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Derived } from '../../state/derived.ts';
import { actions } from '../../state/use-app.ts';
import { Button } from '../parts/Button.tsx';
import { EmptyResults } from './EmptyResults.tsx';
import { ResultCard } from './ResultCard.tsx';

/** How many stand in the list before «Показати ще», and how many it adds. */
export const PAGE = 20;

/** Region «Результати»: numbered as on the map. A violence-related choice is not spoken by itself. */
export function Results({ derived, quiet }: { readonly derived: Derived; readonly quiet: boolean }) {
  const { t, lang } = useWords();
  const { results, selected } = derived;
  const [limit, setLimit] = useState(PAGE);
  const page = results.slice(0, Math.max(limit, selected?.number ?? 0));
  const found = t('find:found', { count: results.length });
  return (
    <section className="results" aria-label={t('results')}>
      <div className="results-head">
        <h2>{derived.origin === null ? t('find:heading') : t('find:headingNear')}</h2>
        <p className="small muted figures" aria-live={quiet ? 'off' : 'polite'}>
          {found}
        </p>
      </div>
      {results.length === 0 && <EmptyResults />}
      {page.length > 0 && (
        <ol className="result-list">
          {page.map((item) => (
            <ResultCard
              key={item.service.id}
              item={item}
              selected={item.service.id === selected?.service.id}
              onOpen={actions.selectService}
            />
          ))}
        </ol>
      )}
      {page.length < results.length && (
        <div className="results-more">
          <Button onClick={() => setLimit(page.length + PAGE)}>{t('find:more')}</Button>
          <span className="small muted figures">
            {t('find:shown', {
              shown: formatNumber(page.length, lang),
              total: formatNumber(results.length, lang),
            })}
          </span>
        </div>
      )}
    </section>
  );
}
