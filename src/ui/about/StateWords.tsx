import { FILL_KEYS } from '../../domain/coverage/state.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Swatch } from '../parts/Swatch.tsx';

/** What each state claims, and what it does not. */
export function StateWords() {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('about:states.title')}</h2>
      <p>{t('about:states.lead')}</p>
      <dl className="about-states">
        {FILL_KEYS.map((fill) => (
          <div key={fill}>
            <dt>
              <Swatch fill={fill} /> {t(`state:planner.${fill}`)}
            </dt>
            <dd>{t(`about:states.${fill}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('about:states.notSummed')}</p>
    </section>
  );
}
