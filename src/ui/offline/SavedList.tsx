import { Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { formatKilobytes } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useOffline } from '../../state/offline/offline-store.ts';
import { sizeOf } from '../../state/offline/scopes.ts';
import { startOffline } from '../../state/offline/start.ts';
import { appStore } from '../../state/use-app.ts';
import { Button } from '../parts/Button.tsx';
import { Dotted } from '../parts/Dotted.tsx';
import { savedDay, scopeName } from './words.ts';

/** What this device keeps: each with its size, its date and a way to delete it. */
export function SavedList() {
  const { t, lang } = useWords();
  const copy = useOffline((state) => state.copy);
  const heading = useRef<HTMLHeadingElement>(null);
  const saved = Object.entries(copy?.saved ?? {});
  const remove = async (scope: string | null) => {
    // The pressed button goes: the focus must not fall out of the dialog.
    heading.current?.focus();
    const offline = await startOffline(appStore, 'data/');
    await (scope === null ? offline?.removeAll() : offline?.remove(scope));
  };
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {t('saved:saved')}
      </h2>
      {(copy === null || saved.length === 0) && <p className="muted">{t('saved:none')}</p>}
      {copy !== null && saved.length > 0 && (
        <ul className="offline-list">
          {saved.map(([scope, { on, by }]) => {
            const name = scopeName(scope, copy, t, lang);
            return (
              <li key={scope}>
                <p>
                  <strong>{name}</strong>
                  <span className="muted small figures">
                    <Dotted>
                      {t('saved:size', { kb: formatKilobytes(sizeOf(scope, copy), lang) })}
                      {t('saved:on', { date: savedDay(on, lang) })}
                      {t(by === 'visit' ? 'saved:byVisit' : 'saved:byChoice')}
                    </Dotted>
                  </span>
                </p>
                <Button
                  icon={Trash2}
                  aria-label={t('saved:deleteOne', { name })}
                  onClick={() => void remove(scope)}
                >
                  {t('saved:delete')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {saved.length > 1 && (
        <Button variant="quiet" onClick={() => void remove(null)}>
          {t('saved:deleteAll')}
        </Button>
      )}
    </section>
  );
}
