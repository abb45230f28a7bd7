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
  const still = useApp((state) => shown(state.dataset));
  const region = still?.region ? pick(still.region.name, lang).text : t('wholeCountry');
  const stays = what === 'dataset' ? t('errors:still', { region }) : t('errors:kept');
  return (
    <Notice tone="danger" live="assertive" title={t('errors:title', { what: t(`errors:what.${what}`) })}>
      <p>
        {t(`errors:${error.kind}`)} {still !== null && stays}
      </p>
      <FailureDetails error={error} />
      <div className="contact-row">
        <Button icon={RotateCcw} onClick={() => actions.retry(what)}>
          {t('retry')}
        </Button>
      </div>
      <p>
        {t('errors:callAnyway')} <a href="tel:1545">15-45</a>. {t('waitingDanger')} <a href="tel:102">102</a>.
      </p>
    </Notice>
  );
}

/** Which file, what was expected of it, what came: for who mends it. */
export function FailureDetails({ error: { file, where, expected, came } }: Pick<Props, 'error'>) {
  const { t } = useWords();
  return (
    <details className="small">
      <summary>{t('errors:details')}</summary>
      <code>{where === undefined ? file : `${file}, ${where}`}</code>{' '}
      {t('errors:expectedCame', { expected, came })}
    </details>
  );
}
