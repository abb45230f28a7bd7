import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';

const OfflineDialog = lazy(async () => ({ default: (await import('./OfflineDialog.tsx')).OfflineDialog }));

/** Link «Робота без мережі» and what it opens. */
export function OfflineLink() {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <a
        href="#offline"
        onClick={(event) => {
          // The fragment holds the view: opening a dialog must not change it.
          event.preventDefault();
          setOpen(true);
        }}
      >
        {t('offline:title')}
      </a>
      <Suspense fallback={null}>{open && <OfflineDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
