import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import { useApp } from '../../../state/use-app.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { SlipButton } from '../slip/SlipButton.tsx';
import { SHORTLIST_ID } from './Shortlist.tsx';
import { UndoNote } from './UndoNote.tsx';
import { useSaved } from './use-saved.ts';

interface Props {
  readonly derived: Derived;
  readonly onUndo: () => void;
}

const show = () => {
  const list = document.getElementById(SHORTLIST_ID);
  list?.scrollIntoView();
  list?.focus({ preventScroll: true });
};

/** Where there is no room for three columns: how many were chosen, the way to them, and the slip, always in sight. */
export function Dock({ derived, onUndo }: Props) {
  const { t, lang } = useWords();
  const { found } = useSaved();
  const undo = useApp((state) => state.undo);
  if (found.length === 0 && undo === null) return null;
  return (
    <div className="dock" tabIndex={-1}>
      {undo !== null && <UndoNote key={undo.id ?? ''} undo={undo} onUndo={onUndo} />}
      {found.length > 0 && (
        <div className="dock-row">
          <button type="button" className="dock-count" onClick={show}>
            {t('refer:saved.chosen')} <b className="figures">{formatNumber(found.length, lang)}</b>
          </button>
          <SlipButton saved={found} derived={derived} />
        </div>
      )}
    </div>
  );
}
