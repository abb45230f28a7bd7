import { useWords } from '../../i18n/use-words.ts';
import type { Loadable } from '../../state/loadable.ts';
import { Progress } from '../parts/Progress.tsx';
import { useScopeNames } from './use-scope-names.ts';

/** A progress bar while something is on its way; nothing otherwise. The list of oblasts names the new one already. */
export function Loading({ load }: { readonly load: Loadable<unknown> }) {
  const { t } = useWords();
  const { asked, still } = useScopeNames();
  if (load.status !== 'loading') return null;
  const label = still === null ? t('loadingData') : `${t('loadingData')}: ${asked}`;
  return (
    <Progress label={label} loaded={load.loaded} total={load.total}>
      {still !== null && <p className="small muted">{t('errors:still', { region: still })}</p>}
    </Progress>
  );
}
