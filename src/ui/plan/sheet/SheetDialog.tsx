import { useMemo } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived, HromadaRow } from '../../../state/derived.ts';
import { shown } from '../../../state/loadable.ts';
import { useApp } from '../../../state/use-app.ts';
import type { View } from '../../../state/view.ts';
import { PaperDialog } from '../../parts/PaperDialog.tsx';
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
  const borders = useApp((state) => shown(state.borders));
  const manifest = useApp((state) => shown(state.manifest));
  const { data, dataset, coming } = useSheetData({ derived, row, view, today });
  const shownOf = useMemo(() => ({ ...derived, dataset }), [derived, dataset]);
  return (
    <PaperDialog
      label={t('plan:sheet.open')}
      print={t('plan:sheet.print')}
      close={t('plan:sheet.close')}
      {...{ coming, onClose }}
    >
      <SheetPage
        derived={shownOf}
        row={row}
        data={data}
        borders={borders}
        subject={subject}
        credit={creditOf(manifest, t)}
        today={today}
        date={view.date ?? today}
      />
    </PaperDialog>
  );
}
