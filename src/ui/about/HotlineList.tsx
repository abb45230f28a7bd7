import type { Language } from '../../domain/text.ts';
import type { Hotline } from '../../domain/service-type.ts';
import { formatPartDate, phoneText } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/index.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Localized } from '../parts/Localized.tsx';
import { DataText } from '../parts/DataText.tsx';

/** A source with its date, which it may name itself, as it is written in Ukrainian. */
function dated(source: string, date: string | null, lang: Language, t: Translate): string {
  if (date === null) return `${source}, ${t('about:hotlines.undated')}`;
  return source.includes(formatPartDate(date, 'uk')) ? source : `${source}, ${formatPartDate(date, lang)}`;
}

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
            <p className="muted small">
              <DataText>
                {t('about:hotlines.source', { source: dated(source, sourceDate, lang, t) })}
              </DataText>
            </p>
          </li>
        ))}
      </ul>
      <p className="muted small">{t('about:hotlines.safety')}</p>
    </section>
  );
}
