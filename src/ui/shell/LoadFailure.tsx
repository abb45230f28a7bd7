import { RotateCcw } from 'lucide-react';
import type { LoadError } from '../../data/load-error.ts';
import { pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { shown } from '../../state/loadable.ts';
import { actions, useApp } from '../../state/use-app.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import type { Failure } from './failures.ts';

interface Props extends Failure {
  /** What failed beside it: one press asks for all of it. */
  readonly more?: readonly Failure[];
  /** It is enough to say what is missing: the panel says the rest at length, or a low map has no room for it. */
  readonly brief?: boolean;
  /** In sight beside it stands the button that asks again. */
  readonly told?: boolean;
}

const NOTHING: readonly Failure[] = [];

/** What failed, what was expected and what came, a retry; and that a phone works without the site. */
export function LoadFailure({ what, error, more = NOTHING, brief = false, told = false }: Props) {
  const { t, lang } = useWords();
  // The list of oblasts names the new one already: what is still shown has to be said.
  const still = useApp((state) => shown(state.dataset));
  const region = still?.region ? pick(still.region.name, lang).text : t('wholeCountry');
  const all = [{ what, error }, ...more];
  const title = t('errors:title', { what: all.map((each) => t(`errors:what.${each.what}`)).join(', ') });
  const again = (
    <div className="contact-row">
      <Button icon={RotateCcw} onClick={() => actions.retry(what)}>
        {t('retry')}
      </Button>
    </div>
  );
  if (brief)
    return (
      <Notice tone="danger" title={title}>
        {!told && again}
      </Notice>
    );
  const reasons = [...new Set(all.map(({ error: { kind } }) => t(`errors:${kind}`)))];
  const stays = all.some((each) => each.what === 'dataset')
    ? t('errors:still', { region })
    : t('errors:kept');
  return (
    <Notice tone="danger" live="assertive" title={title}>
      <p>
        {reasons.join(' ')} {still !== null && stays}
      </p>
      <FailureDetails errors={all.map((each) => each.error)} />
      {again}
      <p>
        {t('errors:callAnyway')} <a href="tel:1545">15-45</a>. {t('waitingDanger')} <a href="tel:102">102</a>.
      </p>
    </Notice>
  );
}

/** Which files, what was expected of them, what came: for who mends it. */
export function FailureDetails({ errors }: { readonly errors: readonly LoadError[] }) {
  const { t } = useWords();
  return (
    <details className="small">
      <summary>{t('errors:details')}</summary>
      {errors.map(({ message, file, where, expected, came }) => (
        <p key={message}>
          <code>{where === undefined ? file : `${file}, ${where}`}</code>{' '}
          {t('errors:expectedCame', { expected, came })}
        </p>
      ))}
    </details>
  );
}
