import { useWords } from '../../i18n/use-words.ts';
import type { Loadable } from '../../state/loadable.ts';
import { Progress } from '../parts/Progress.tsx';
import { Skeleton } from '../parts/Skeleton.tsx';

interface Props {
  readonly load: Loadable<unknown>;
  /** Of the view that is coming. */
  readonly title: string;
}

/**
 * Until the first region is there: what the page is, and whom to call meanwhile. Also drawn at build time; the bar
 * stands from then on, so that nothing moves.
 */
export function Waiting({ load, title }: Props) {
  const { t } = useWords();
  const { loaded, total } = load.status === 'loading' ? load : { loaded: 0, total: null };
  return (
    <>
      <h1>{title}</h1>
      <p>
        {t('waiting')} {t('waitingAdvice')} <a href="tel:1545">15-45</a>. {t('waitingDanger')}{' '}
        <a href="tel:102">102</a>.
      </p>
      <Progress label={t('loadingData')} loaded={loaded} total={total} />
      <Skeleton />
    </>
  );
}
