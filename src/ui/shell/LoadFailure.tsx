import { RotateCcw } from 'lucide-react';
import type { LoadError } from '../../data/load-error.ts';
import { pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Retryable } from '../../state/app-state.ts';
import { shown } from '../../state/loadable.ts';
import { actions, useApp } from '../../state/use-app.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';

interface Props {
  readonly what: Retryable;
  readonly error: LoadError;
}

/** What failed, what was expected and what came, a retry; and that a phone works without the site. */
export function LoadFailure({ what, error }: Props) {
  const { t, lang } = useWords();
  // The list of oblasts names the new one already: what is still shown has to be said.
  const still = useApp((state) => (what === 'dataset' ? shown(state.dataset) : null));
  const region = still?.region ? pick(still.region.name, lang).text : t('wholeCountry');
  const { file, where, kind, expected, came } = error;
  return (
    <Notice tone="danger" live="assertive" title={t('errors:title', { what: t(`errors:what.${what}`) })}>
      <p>
        {t(`errors:${kind}`)} {still === null ? t('errors:kept') : t('errors:still', { region })}
      </p>
      <p className="small">
        <code>{where === undefined ? file : `${file}, ${where}`}</code>{' '}
        {t('errors:expectedCame', { expected, came })}
      </p>
      <div className="contact-row">
        <Button icon={RotateCcw} onClick={() => actions.retry(what)}>
          {t('retry')}
        </Button>
      </div>
      <p className="small">{t('errors:callAnyway')}</p>
    </Notice>
  );
}
