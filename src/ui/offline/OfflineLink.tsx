import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { part } from '../parts/part.tsx';

const OfflineDialog = part(async () => (await import('./OfflineDialog.tsx')).OfflineDialog);

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
      {open && <OfflineDialog onClose={() => setOpen(false)} />}
    </>
  );
}
