import type { SourceCredit } from '../../data/packs/manifest.ts';
import { formatPartDate } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Dotted } from '../parts/Dotted.tsx';
import { safeUrl } from '../card/safe-url.ts';

interface Props {
  readonly sources: readonly SourceCredit[];
  readonly borders: 'osm' | 'schematic';
}

/** Every open source with its licence and attribution; the share-alike notice of the borders; the code's licence. */
export function Sources({ sources, borders }: Props) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('about:sources.title')}</h2>
      <ul className="about-sources">
        {sources.map((source) => (
          <Source key={source.id} source={source} />
        ))}
      </ul>
      <p>{t(borders === 'osm' ? 'about:sources.odbl' : 'about:sources.schematic')}</p>
      <p>{t('about:sources.code')}</p>
    </section>
  );
}

function Source({ source }: { readonly source: SourceCredit }) {
  const { t, lang } = useWords();
  const { title, licence, attribution, date } = source;
  const url = safeUrl(source.url);
  const when = formatPartDate(date, lang);
  return (
    <li>
      <p className="about-source-title">
        {url === null ? (
          title
        ) : (
          <a href={url} target="_blank" rel="noreferrer noopener">
            {title}
          </a>
        )}
      </p>
      <p>{attribution}</p>
      <p className="muted small figures">
        <Dotted>
          {t('about:sources.licence', { licence })}
          {t('about:sources.date', { date: when })}
        </Dotted>
      </p>
    </li>
  );
}
