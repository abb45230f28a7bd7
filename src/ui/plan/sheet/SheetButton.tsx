import { FileText } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import type { HromadaRow } from '../../../state/derived.ts';
import { Button } from '../../parts/Button.tsx';
import { hromadaShort } from '../../parts/names.ts';
import { part } from '../../parts/part.tsx';
import type { ToolProps } from '../tool.ts';

const SheetDialog = part(async () => (await import('./SheetDialog.tsx')).SheetDialog, {
  words: ['details', 'export', 'plan', 'tools'],
});

interface Props extends Pick<ToolProps, 'derived' | 'view' | 'today' | 'subject'> {
  readonly row: HromadaRow;
}

/** «Аркуш громади»: opens the page for a council session, of the chosen hromada. */
export function SheetButton(props: Props) {
  const { t, lang } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={FileText} onClick={() => setOpen(true)}>
        {`${t('plan:sheet.open')}: ${hromadaShort(props.row.hromada, t, lang)}`}
      </Button>
      {open && <SheetDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
