import { useWords } from '../../../i18n/use-words.ts';
import { Notice } from '../../parts/Notice.tsx';

/** A search that came to nothing; why, for who mends it. */
export function SearchFailed({ reason }: { readonly reason: string }) {
  const { t, sites } = useWords();
  return (
    <Notice live="assertive">
      <p>{sites(navigator.onLine ? 'failed' : 'noNetwork')}</p>
      <details className="small">
        <summary>{t('errors:details')}</summary>
        <p>
          <code>{reason}</code>
        </p>
      </details>
    </Notice>
  );
}
