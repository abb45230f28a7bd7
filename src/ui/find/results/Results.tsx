import { memo, useEffect, useRef, useState } from 'react';
import { reachOf } from '../../../domain/reach.ts';
import { farFrom } from '../../../domain/results/far-from.ts';
import { occupiedPlace } from '../../../domain/occupied-place.ts';
import { formatNumber, phoneText, pick } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import { usePointed } from '../../../state/pointed.ts';
import { actions, useApp } from '../../../state/use-app.ts';
import { Button } from '../../parts/Button.tsx';
import { lineFor } from '../../parts/none-near.ts';
import { OtherScreen } from '../../shell/OtherScreen.tsx';
import { ActiveFilters } from './ActiveFilters.tsx';
import { Answer } from '../answer/Answer.tsx';
import { firstCall, servingGroup } from '../answer/answer-call.ts';
import { EmptyResults } from './EmptyResults.tsx';
import { FiltersButton, FiltersBody } from './Filters.tsx';
import { elsewhereWords } from './found-words.ts';
import { Looking } from './Looking.tsx';
import { MatchChoice } from './MatchChoice.tsx';
import { narrowing } from '../no-answer/narrowing.ts';
import { ResultCard } from './ResultCard.tsx';
import { useKyivMinute } from '../use-kyiv-minute.ts';
import { awayWords } from '../../routes/distance-words.ts';

/** How many stand in the list before «Показати ще», and how many it adds. */
const PAGE = 20;
/** From so many on there is something to filter. */
const MANY = 6;

interface Props {
  readonly derived: Derived;
  /** Lines on violence stand above the list already. */
  readonly crisisAbove: boolean;
}

/** Region «Результати», numbered as on the map: a service that answers stands first, the others as a list. */
export const Results = memo(function Results({ derived, crisisAbove }: Props) {
  const { t, lang } = useWords();
  const now = useKyivMinute();
  const view = useApp((state) => state.view);
  const { results, groups, selected, hromada, types } = derived;
  const { region } = derived.dataset;
  const [filtering, setFiltering] = useState(false);
  const pointed = usePointed((now) => (now?.on === 'map' ? now.id : null));
  const onMap = results.find(({ service }) => service.id === pointed);
  const { limit, list, showMore } = usePages();
  const serving = servingGroup(derived);
  const others = serving === null ? groups : groups.slice(1);
  const count = results.length - (serving?.length ?? 0);
  const page = others.slice(
    0,
    Math.max(limit - groups.length + others.length, selected?.number ?? 0, onMap?.number ?? 0),
  );
  const far = farFrom(others);
  const narrowed = narrowing(view).length > 0;
  const answered = hromada !== null && types.length > 0;
  const offers = occupiedPlace(derived) === null;
  // The answer above has said that there is none.
  const told = results.length === 0 && offers && answered && !narrowed && view.match !== 'all';
  const heading = serving === null ? 'results' : 'find:others';
  return (
    <section className="results" aria-label={t('results')}>
      {answered && serving !== null && (
        <ol className="answer-item">
          <li data-service={serving[0].service.id}>
            <Answer derived={derived} row={hromada} />
          </li>
        </ol>
      )}
      <div className={told ? 'contact-row' : 'results-head'}>
        <h2 className={told ? 'visually-hidden' : undefined}>
          {t(heading)} {offers && <span className="figures">{formatNumber(count, lang)}</span>}
          {region !== null && hromada === null && (
            <small className="figures">
              {pick(region.name, lang).text}
              {elsewhereWords(derived, t)}
            </small>
          )}
        </h2>
        {(results.length >= MANY || narrowed) && (
          <FiltersButton dataset={derived.dataset} open={filtering} onOpen={setFiltering} />
        )}
        <OtherScreen />
      </div>
      <FiltersBody dataset={derived.dataset} open={filtering} />
      <ActiveFilters dataset={derived.dataset} />
      <MatchChoice />
      <Far derived={derived} />
      {results.length === 0 &&
        (!offers ? (
          <p className="muted">{t('territory:away.noList')}</p>
        ) : (
          !told && <EmptyResults derived={derived} />
        ))}
      {page.length > 0 && (
        <ol className="item-list" ref={list}>
          {page.map((group, i) => (
            <ResultCard
              key={group[0].service.id}
              group={group}
              dataset={derived.wide}
              selected={selected?.service.id ?? null}
              now={now}
              typed={types.length !== 1}
              // Of a list that is far from its first on the sentence above tells; how far is far differs between types.
              beyond={i === far && i > 0 && types.length === 1 ? reachOf(group[0].type) : undefined}
              crisisAbove={crisisAbove}
              warned={hromada?.hromada.code}
              onOpen={actions.selectService}
            />
          ))}
        </ol>
      )}
      {/* Last: it comes and goes, and what is read or pressed above stays where it is. */}
      <Looking derived={derived} />
      {page.length < others.length && (
        <div className="results-more">
          <Button onClick={() => showMore(page.length, groups.length - others.length)}>
            {t('find:more')}
          </Button>
          <span className="small muted figures">
            {t('find:shown', {
              shown: formatNumber(page.flat().length, lang),
              total: formatNumber(count, lang),
            })}
          </span>
        </div>
      )}
    </section>
  );
});

/** The nearest known one is farther than people would travel: it is no advice, the line is. */
function Far({ derived }: Pick<Props, 'derived'>) {
  const { t, lang } = useWords();
  const { types, dataset, hromada } = derived;
  if (hromada === null || hromada.coverage.state === 'served') return null;
  if (hromada.nearest !== null || hromada.anywhere === null) return null;
  const line = lineFor({ dataset, types });
  return (
    <p>
      {t('find:nearestFar', { away: awayWords(hromada.anywhere, t, lang) })}
      {/* The answer may have named it. */}
      {firstCall(derived, hromada)?.contact.href !== line.href && (
        <>
          {' '}
          {t('find:nearestFarCall')}{' '}
          <a className="figures" href={line.href}>
            {phoneText(line.label, lang)}
          </a>
        </>
      )}
    </p>
  );
}

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
  const showMore = (shown: number, before: number) => {
    begins.current = shown;
    setLimit(before + shown + PAGE);
  };
  return { limit, list, showMore };
}
