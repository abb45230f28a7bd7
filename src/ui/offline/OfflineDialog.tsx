import { useEffect } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { shown } from '../../state/loadable.ts';
import { type OfflineState, useOffline } from '../../state/offline/offline-store.ts';
import { startOffline } from '../../state/offline/start.ts';
import { appStore, useApp } from '../../state/use-app.ts';
import { Notice } from '../parts/Notice.tsx';
import { Progress } from '../parts/Progress.tsx';
import { ReadingDialog } from '../shell/ReadingDialog.tsx';
import { SaveForm } from './SaveForm.tsx';
import { SavedList } from './SavedList.tsx';
import { scopeName } from './words.ts';
import './offline.css';

/** A kind of failure as the dialog words it. */
function worded(kind: NonNullable<OfflineState['trouble']>['kind']) {
  if (kind === 'full' || kind === 'blocked' || kind === 'network') return kind;
  return kind === 'status' ? 'network' : 'other';
}

/** What happens now: a download with its progress, that it is done, or why it failed. */
function Now() {
  const { t, lang } = useWords();
  const busy = useOffline((state) => state.busy);
  const trouble = useOffline((state) => state.trouble);
  const done = useOffline((state) => state.done);
  const manifest = useApp((state) => shown(state.manifest));
  return (
    <div aria-live="polite">
      {busy !== null && manifest !== null && (
        <Progress
          label={t('saved:saving', { name: scopeName(busy.scope, manifest, t, lang) })}
          loaded={busy.loaded}
          total={busy.total}
        />
      )}
      {busy === null && done !== null && manifest !== null && (
        <p>{t('saved:done', { name: scopeName(done, manifest, t, lang) })}</p>
      )}
      {trouble !== null && <Notice>{t(`saved:trouble.${worded(trouble.kind)}`)}</Notice>}
    </div>
  );
}

/** «Робота без мережі»: what is saved on this device, and a button that saves any oblast. Mount it to open it. */
export function OfflineDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const supported = useOffline((state) => state.supported);
  const manifest = useApp((state) => shown(state.manifest));
  useEffect(() => {
    void startOffline(appStore, 'data/');
  }, []);
  return (
    <ReadingDialog
      id="offline-title"
      className="about offline"
      title={t('offline:title')}
      closeLabel={t('saved:close')}
      onClose={onClose}
    >
      <p>{t('saved:lead')}</p>
      {supported === false && <Notice>{t('saved:unsupported')}</Notice>}
      {supported === true && manifest !== null && (
        <>
          <SaveForm manifest={manifest} />
          <Now />
          <SavedList />
          <p className="muted">{t('saved:whatIsKept')}</p>
        </>
      )}
    </ReadingDialog>
  );
}
