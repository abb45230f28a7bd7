import { ChevronRight } from 'lucide-react';
import { askedIn, totalKnown } from '../../../domain/known.ts';
import { formatNumber, pick } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import { actions } from '../../../state/use-app.ts';
import { byOblast } from './by-oblast.ts';
import './oblasts.css';

interface Props {
  readonly derived: Pick<Derived, 'dataset' | 'results' | 'types'>;
  /** `derived` is still of the view before. */
  readonly early?: boolean;
}

const choose = (code: string) => actions.chooseRegion(code.slice(0, 4));

/** The country by oblasts: those where anything asked for is known, most first, then those of which nothing is. */
export function Oblasts({ derived, early = false }: Props) {
  const { t, lang } = useWords();
  if (early) return null;
  const { dataset, types } = derived;
  const { some, none } = byOblast(derived, lang);
  const { reached, waiting } = totalKnown(dataset.regions);
  const number = (n: number) => formatNumber(n, lang);
  // Of a chosen type there may be a list that has none.
  const silent = t(types.length === 0 ? 'country:silent' : 'country:silentOf');
  return (
    <>
      {types.length === 0 && reached + waiting > 0 && (
        <p className="figures muted small">
          {t('country:sum', { reached: number(reached), waiting: number(waiting) })}
        </p>
      )}
      {some.length > 0 && (
        <section className="oblasts" aria-label={t('country:listed')}>
          <h2>{t('country:listed')}</h2>
          <ul>
            {some.map(({ region, count }) => {
              const name = pick(region.name, lang);
              const services = t('services', { count });
              return (
                <li key={region.code}>
                  <button
                    type="button"
                    className="oblast"
                    lang={name.lang}
                    onClick={() => choose(region.code)}
                  >
                    <span>
                      <b>{name.text}</b>
                      <small className="figures">
                        {types.length > 0 || region.known === undefined || askedIn(region) === 1
                          ? services
                          : t('country:known', {
                              services,
                              served: number(region.known.reached),
                              hromadas: number(askedIn(region)),
                            })}
                      </small>
                    </span>
                    <ChevronRight aria-hidden="true" size={20} />
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {none.length > 0 && (
        <section className="oblasts" aria-label={silent}>
          <h2>{silent}</h2>
          <p className="small muted">{t('country:offices')}</p>
          <ul className="oblasts-silent">
            {none.map(({ code, name: names }) => {
              const name = pick(names, lang);
              return (
                <li key={code}>
                  <button type="button" lang={name.lang} onClick={() => choose(code)}>
                    {name.text}
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}
