import { RotateCcw } from 'lucide-react';
import type { LoadError } from '../../data/load-error.ts';
import { useWords } from '../../i18n/use-words.ts';
import { shown } from '../../state/loadable.ts';
import { actions, useApp } from '../../state/use-app.ts';
import { Button } from '../parts/Button.tsx';
import { CallAnyway } from '../parts/CallAnyway.tsx';
import { Notice } from '../parts/Notice.tsx';
import type { Failure } from './failures.ts';
import { useScopeNames } from './use-scope-names.ts';

interface Props extends Failure {
  /** What failed beside it: one press asks for all of it. */
  readonly more?: readonly Failure[];
  /** It is enough to say what is missing: the panel says the rest at length, or a low map has no room for it. */
  readonly brief?: boolean;
}

const NOTHING: readonly Failure[] = [];

/** What failed, what was expected and what came, a retry; and that a phone works without the site. */
export function LoadFailure({ what, error, more = NOTHING, brief = false }: Props) {
  const { t } = useWords();
  const { asked, still } = useScopeNames();
  const kept = useApp((state) => shown(state.dataset) !== null);
  const all = [{ what, error }, ...more];
  const title = t('errors:title', {
    what: all.map((each) => t(`errors:what.${each.what}`, { region: asked })).join(', '),
  });
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
        {again}
      </Notice>
    );
  const reasons = [...new Set(all.map(({ error: { kind } }) => t(`errors:${kind}`)))];
  // In the empty place of a map nothing has stayed.
  const stays =
    still === null ? kept && what !== 'borders' && t('errors:kept') : t('errors:still', { region: still });
  return (
    <Notice tone="danger" live="assertive" title={title}>
      <p>
        {reasons.join(' ')} {stays}
      </p>
      <FailureDetails errors={all.map((each) => each.error)} />
      {again}
      <CallAnyway />
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
