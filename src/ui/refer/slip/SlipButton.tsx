import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import { Button } from '../../parts/Button.tsx';
import type { SavedService } from '../saved/find-saved.ts';
import { part } from '../../parts/part.tsx';

const SlipDialog = part(async () => (await import('./SlipDialog.tsx')).SlipDialog, {
  words: ['details', 'refer'],
});

interface Props {
  readonly saved: readonly SavedService[];
  readonly derived: Derived;
}

/** «Пам’ятка»: opens the slip. The issuing office is kept while the view is open, nowhere else. */
export function SlipButton({ saved, derived }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [office, setOffice] = useState('');
  return (
    <>
      <Button variant="primary" icon={Printer} disabled={saved.length === 0} onClick={() => setOpen(true)}>
        {t('refer:saved.slip')}
      </Button>
      {open && saved.length > 0 && (
        <SlipDialog
          saved={saved}
          derived={derived}
          office={office}
          onOffice={setOffice}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
