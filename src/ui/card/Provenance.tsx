import { useWords } from '../../i18n/use-words.ts';
import type { ResultItem } from '../../state/derived.ts';
import { DataText } from '../parts/DataText.tsx';
import { Dotted } from '../parts/Dotted.tsx';
import { Localized } from '../parts/Localized.tsx';
import { freshLines, projectLine } from './fresh-text.ts';
import { safeUrl } from './safe-url.ts';
import { sourceText } from './source-text.ts';

/** Who says so, and when: dates, source with its link, and the record's note (an inferred date is told there). */
export function Provenance({ item }: { readonly item: ResultItem }) {
  const { t, lang } = useWords();
  const { service, needsConfirmation, oldProject } = item;
  const { detail } = service;
  const url = safeUrl(detail?.sourceUrl ?? null);
  const old = needsConfirmation ? [t('state:needsConfirmation')] : [];
  const [first = '', ...others] = [...freshLines(service, t, lang), ...old, ...projectLine(oldProject, t)];
  return (
    <div className="card-source muted small">
      <p className="figures">
        <Dotted>
          {first.charAt(0).toUpperCase() + first.slice(1)}
          {others}
        </Dotted>
      </p>
      {detail !== null && (
        <p>
          {t('details:label.source')}:{' '}
          {url === null ? (
            <DataText>{sourceText(service)}</DataText>
          ) : (
            <a href={url} target="_blank" rel="noreferrer noopener">
              <DataText>{sourceText(service)}</DataText>
            </a>
          )}
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
