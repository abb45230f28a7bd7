import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { shown } from '../../state/loadable.ts';
import { useOffline } from '../../state/offline/offline-store.ts';
import { scopeOf } from '../../state/scope.ts';
import { actions, appStore, useApp } from '../../state/use-app.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { savedDay, scopeName } from './words.ts';

/** A saved copy says its date; where the chosen scope is not saved, which ones are. */
function CopyNotice() {
  const { t, lang } = useWords();
  const manifest = useApp((state) => shown(state.manifest));
  const scope = useApp((state) => (manifest === null ? '' : scopeOf(state.view, manifest)));
  const saved = manifest?.saved;
  if (manifest === null || saved === undefined) return null;
  const here = saved[scope];
  if (here !== undefined) return <Notice>{t('offline:copy', { date: savedDay(here.on, lang) })}</Notice>;
  return (
    <Notice>
      <p>{t('offline:copyElse')}</p>
      <div className="contact-row">
        {Object.keys(saved).map((each) => (
          <Button key={each} onClick={() => actions.chooseRegion(each)}>
            {scopeName(each, manifest, t, lang)}
          </Button>
        ))}
      </div>
    </Notice>
  );
}

async function changeNow(): Promise<void> {
  const { startOffline } = await import('../../state/offline/start.ts');
  (await startOffline(appStore, 'data/'))?.update();
}

/** A newer site is offered; nothing happens before the visitor says so. */
function UpdateNotice() {
  const { t } = useWords();
  const update = useOffline((state) => state.update);
  const [put, setPut] = useState<typeof update>('none');
  if (update === 'none' || update === put) return null;
  return (
    <Notice
      live="polite"
      tone="plain"
      title={t(update === 'waiting' ? 'offline:update' : 'offline:elsewhere')}
      onDismiss={() => setPut(update)}
    >
      <p className="small">{t('offline:updateText')}</p>
      <div>
        <Button onClick={() => void changeNow()}>{t('offline:updateNow')}</Button>
      </div>
    </Notice>
  );
}

/** What a visitor without a network, or with an older site, must know. */
export function OfflineNotices() {
  return (
    <>
      <CopyNotice />
      <UpdateNotice />
    </>
  );
}
