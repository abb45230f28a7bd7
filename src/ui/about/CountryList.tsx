import { useState } from 'react';
import { totalKnown } from '../../domain/known.ts';
import { formatNumber, pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Derived } from '../../state/derived.ts';
import { Button } from '../parts/Button.tsx';
import { byOblast } from './by-oblast.ts';
import './country-list.css';

interface Props {
  readonly derived: Pick<Derived, 'dataset' | 'results' | 'types'>;
  /** Shows an oblast. */
  readonly onRegion: (scope: string) => void;
}

/** How many oblasts stand there before «Показати всі області». */
const FIRST = 8;

/** The country at once: in which oblasts anything of what is asked is known, and of how much nothing is. */
export function CountryList({ derived, onRegion }: Props) {
  const { t, own, lang } = useWords();
  const [all, setAll] = useState(false);
  const { dataset, results, types } = derived;
  const { some, none } = byOblast(dataset.regions, results, lang);
  const total = totalKnown(dataset.regions);
  const number = (n: number) => formatNumber(n, lang);
  const shown = all ? some : some.slice(0, FIRST);
  return (
    <section className="country-list" aria-label={own('about.known.where')}>
      <h2>{own('about.known.where')}</h2>
      {types.length === 0 && (
        <p className="figures">
          {own('about.known.short', { reached: number(total.reached), waiting: number(total.waiting) })}
        </p>
      )}
      <ul>
        {shown.map(({ region, count }) => {
          const name = pick(region.name, lang);
          const { known, hromadas } = region;
          return (
            <li key={region.code}>
              <button type="button" onClick={() => onRegion(region.code.slice(0, 4))}>
                <span className="country-list-name" lang={name.lang}>
                  {name.text}
                </span>{' '}
                <span className="figures">{t('common:services', { count })}</span>{' '}
                {types.length === 0 && known !== undefined && (
                  <span className="muted small figures">
                    {own('about.known.reached', { n: number(known.reached), of: number(hromadas) })}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
      {shown.length < some.length && (
        <Button variant="quiet" onClick={() => setAll(true)}>
          {own('about.known.allOblasts', { n: number(some.length) })}
        </Button>
      )}
      {none.length > 0 && (
        <p className="muted small">
          {own('about.known.nothing', { names: none.map(({ name }) => pick(name, lang).text).join(', ') })}
        </p>
      )}
    </section>
  );
}
