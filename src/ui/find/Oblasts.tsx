import { ChevronRight } from 'lucide-react';
import { pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Language } from '../../domain/text.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { actions } from '../../state/use-app.ts';
import './oblasts.css';

/** What is known of an oblast: how many services in how many hromadas. */
function oblastsOf({ regions, services, hromadas }: Dataset, lang: Language) {
  return regions.map((region) => {
    const prefix = region.code.slice(0, 4);
    const own = services.filter(({ hromada }) => hromada?.startsWith(prefix) === true);
    return {
      region,
      name: pick(region.name, lang),
      services: own.length,
      served: new Set(own.map(({ hromada }) => hromada)).size,
      hromadas: hromadas.filter(({ code }) => code.startsWith(prefix)).length,
    };
  });
}

const choose = (code: string) => actions.chooseRegion(code.slice(0, 4));

/** The country by oblasts: those of which there is a list first, then where nobody has looked yet. */
export function Oblasts({ dataset }: { readonly dataset: Dataset }) {
  const { t, lang } = useWords();
  const all = oblastsOf(dataset, lang).toSorted((a, b) => a.name.text.localeCompare(b.name.text, lang));
  const listed = all.filter(({ services }) => services > 0).toSorted((a, b) => b.services - a.services);
  const silent = all.filter(({ services }) => services === 0);
  return (
    <>
      {listed.length > 0 && (
        <section className="oblasts" aria-label={t('find:oblasts.listed')}>
          <h2>{t('find:oblasts.listed')}</h2>
          <ul>
            {listed.map(({ region, name, services, served, hromadas }) => (
              <li key={region.code}>
                <button type="button" className="oblast" lang={name.lang} onClick={() => choose(region.code)}>
                  <span>
                    <b>{name.text}</b>
                    <small className="figures">
                      {t('find:oblasts.known', {
                        services: t('services', { count: services }),
                        served,
                        hromadas,
                      })}
                    </small>
                  </span>
                  <ChevronRight aria-hidden="true" size={20} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {silent.length > 0 && (
        <section className="oblasts" aria-label={t('find:oblasts.silent')}>
          <h2>{t('find:oblasts.silent')}</h2>
          <p className="small muted">{t('find:oblasts.offices')}</p>
          <ul className="oblasts-silent">
            {silent.map(({ region, name }) => (
              <li key={region.code}>
                <button type="button" lang={name.lang} onClick={() => choose(region.code)}>
                  {name.text}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
