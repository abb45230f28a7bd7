import type { Service } from '../../domain/service.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Localized } from '../parts/Localized.tsx';
import { freshLines } from './fresh-text.ts';
import { safeUrl } from './safe-url.ts';

/** Who says so, and when: dates, source with its link, and the record's note (an inferred date is told there). */
export function Provenance({ service, confirm }: { readonly service: Service; readonly confirm: boolean }) {
  const { t, lang } = useWords();
  const { detail } = service;
  const url = safeUrl(detail?.sourceUrl ?? null);
  const lines = [...freshLines(service, t, lang), ...(confirm ? [t('state:needsConfirmation')] : [])];
  const text = lines.join(' · ');
  return (
    <div className="card-source muted small">
      <p className="figures">{text.charAt(0).toUpperCase() + text.slice(1)}</p>
      {detail !== null && (
        <p>
          {t('card:label.source')}:{' '}
          <span lang={lang === 'uk' ? undefined : 'uk'}>
            {url === null ? (
              detail.source
            ) : (
              <a href={url} target="_blank" rel="noreferrer noopener">
                {detail.source}
              </a>
            )}
          </span>
        </p>
      )}
      {detail !== null && detail.note !== null && (
        <p>
          <Localized value={detail.note} />
        </p>
      )}
    </div>
  );
}
