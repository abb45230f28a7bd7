import { useWords } from '../../i18n/use-words.ts';
import type { Loadable } from '../../state/loadable.ts';
import { Progress } from '../parts/Progress.tsx';

/** A progress bar while something is on its way; nothing otherwise. */
export function Loading({ load }: { readonly load: Loadable<unknown> }) {
  const { t } = useWords();
  if (load.status !== 'loading') return null;
  return <Progress label={t('loadingData')} loaded={load.loaded} total={load.total} />;
}
