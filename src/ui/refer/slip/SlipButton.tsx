import { Printer } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import { Button } from '../../parts/Button.tsx';
import type { SavedService } from '../saved/find-saved.ts';

const SlipDialog = lazy(async () => ({ default: (await import('./SlipDialog.tsx')).SlipDialog }));

interface Props {
  readonly saved: readonly SavedService[];
  readonly derived: Derived;
}

/** «Пам'ятка»: opens the slip. The issuing office is kept while the view is open, nowhere else. */
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
        <Suspense fallback={null}>
          <SlipDialog
            saved={saved}
            derived={derived}
            office={office}
            onOffice={setOffice}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
