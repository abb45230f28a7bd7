import type { Hotline } from '../../domain/service-type.ts';
import { formatPartDate, phoneText } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Localized } from '../parts/Localized.tsx';

/** Hotlines, each with the source that names it and that source's date. */
export function HotlineList({ hotlines }: { readonly hotlines: readonly Hotline[] }) {
  const { t, lang } = useWords();
  return (
    <section>
      <h2>{t('about:hotlines.title')}</h2>
      <p>{t('about:hotlines.lead')}</p>
      <ul className="about-hotlines">
        {hotlines.map(({ id, label, href, about, terms, source, sourceDate }) => (
          <li key={id}>
            <p>
              <a className="figures" href={href}>
                {phoneText(label, lang)}
              </a>{' '}
              — <Localized value={about} />
            </p>
            {terms !== null && (
              <p className="small">
                <Localized value={terms} />
              </p>
            )}
            <p className="muted small" lang={lang === 'uk' ? undefined : 'uk'}>
              {sourceDate === null || source.includes(formatPartDate(sourceDate, 'uk'))
                ? t('about:hotlines.sourceUndated', { source })
                : t('about:hotlines.source', { source, date: formatPartDate(sourceDate, lang) })}
            </p>
          </li>
        ))}
      </ul>
      <p className="muted small">{t('about:hotlines.safety')}</p>
    </section>
  );
}
