import { useCallback, useEffect, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { shown } from '../../state/loadable.ts';
import { isAside, setPlanScreen, usePlanScreen } from '../../state/plan-screen.ts';
import { useApp } from '../../state/use-app.ts';
import { DialogLink } from '../parts/DialogLink.tsx';
import { part } from '../parts/part.tsx';
import { onOpenOwnFile } from './own-file-door.ts';

const OwnFileDialog = part(async () => (await import('./OwnFileDialog.tsx')).OwnFileDialog, {
  words: ['ownFile', 'check', 'columns', 'steps'],
});

/** Link «Перевірити свій файл»; its dialog stays once opened, for it holds the file. */
export function OwnFileLink() {
  const { t } = useWords();
  const manifest = useApp((state) => shown(state.manifest));
  const today = useApp((state) => state.today);
  const [seen, setSeen] = useState(false);
  const [open, setOpen] = useState(false);
  const aside = usePlanScreen(isAside);
  const show = useCallback(() => {
    setSeen(true);
    setOpen(true);
    if (aside) setPlanScreen({ pick: null });
  }, [aside]);
  useEffect(() => onOpenOwnFile(show), [show]);
  return (
    <>
      <DialogLink to="own-file" onOpen={show}>
        {t('ownFile')}
      </DialogLink>
      {manifest !== null && seen && (
        <OwnFileDialog
          open={open && !aside}
          onClose={() => setOpen(false)}
          manifest={manifest}
          today={today}
        />
      )}
    </>
  );
}
