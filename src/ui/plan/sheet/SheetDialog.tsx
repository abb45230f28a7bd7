import { Printer } from 'lucide-react';
import { createPortal } from 'react-dom';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived, HromadaRow } from '../../../state/derived.ts';
import { shown } from '../../../state/loadable.ts';
import { useApp } from '../../../state/use-app.ts';
import type { View } from '../../../state/view.ts';
import { Button } from '../../parts/Button.tsx';
import { usePrintPreview } from '../../parts/use-print-preview.ts';
import { creditOf } from '../credit.ts';
import { SheetPage } from './SheetPage.tsx';
import { useSheetData } from './use-sheet-data.ts';
import './sheet.css';

interface Props {
  readonly derived: Derived;
  readonly row: HromadaRow;
  readonly view: View;
  readonly today: string;
  readonly subject: string;
  readonly onClose: () => void;
}

/** Preview of the hromada's sheet, as it will be printed. */
export function SheetDialog({ derived, row, view, today, subject, onClose }: Props) {
  const { t } = useWords();
  const dialog = usePrintPreview();
  const borders = useApp((state) => shown(state.borders));
  const manifest = useApp((state) => shown(state.manifest));
  const { data, dataset, coming } = useSheetData({ derived, row, view, today });
  return createPortal(
    <dialog ref={dialog} className="paper-dialog" aria-labelledby="sheet-title" onClose={onClose}>
      <div className="paper-tools">
        <h2 id="sheet-title">{t('plan:sheet.open')}</h2>
        <Button variant="primary" icon={Printer} disabled={coming} onClick={() => window.print()}>
          {t('plan:sheet.print')}
        </Button>
        <Button onClick={() => dialog.current?.close()}>{t('close')}</Button>
      </div>
      <SheetPage
        derived={{ ...derived, dataset }}
        row={row}
        data={data}
        borders={borders}
        subject={subject}
        credit={creditOf(manifest, t)}
        today={today}
        date={view.date ?? today}
      />
    </dialog>,
    document.body,
  );
}
