import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { DialogLink } from '../parts/DialogLink.tsx';
import { part } from '../parts/part.tsx';

const OfflineDialog = part(async () => (await import('./OfflineDialog.tsx')).OfflineDialog, {
  words: ['saved'],
});

/** Link «Робота без мережі» and what it opens. */
export function OfflineLink() {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <DialogLink to="offline" onOpen={() => setOpen(true)}>
        {t('offline:title')}
      </DialogLink>
      {open && <OfflineDialog onClose={() => setOpen(false)} />}
    </>
  );
}
