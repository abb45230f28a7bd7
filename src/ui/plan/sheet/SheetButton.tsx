import { FileText } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived, HromadaRow } from '../../../state/derived.ts';
import type { View } from '../../../state/view.ts';
import { Button } from '../../parts/Button.tsx';
import { hromadaShort } from '../../parts/names.ts';
import { part } from '../../parts/part.tsx';

const SheetDialog = part(async () => (await import('./SheetDialog.tsx')).SheetDialog, {
  words: ['agreement', 'out', 'plan', 'tools'],
});

interface Props {
  readonly derived: Derived;
  readonly row: HromadaRow;
  readonly view: View;
  readonly today: string;
  readonly subject: string;
}

/** «Аркуш громади»: opens the page for a council session, of the chosen hromada. */
export function SheetButton(props: Props) {
  const { t, lang } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <div className="plan-sheet">
      <Button icon={FileText} onClick={() => setOpen(true)}>
        {`${t('plan:sheet.open')}: ${hromadaShort(props.row.hromada, t, lang)}`}
      </Button>
      <span className="muted small">{t('plan:sheet.hint')}</span>
      {open && <SheetDialog {...props} onClose={() => setOpen(false)} />}
    </div>
  );
}
