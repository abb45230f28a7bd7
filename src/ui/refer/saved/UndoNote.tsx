import { Undo2 } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import type { Undo } from '../../../state/shortlist/shortlist.ts';

/** What was taken away, and the way back. Takes the focus where its button went with what was removed. */
export function UndoNote({ undo, onUndo }: { readonly undo: Undo; readonly onUndo: () => void }) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) button.current?.focus();
  }, []);
  // And gives it on to what it stands in.
  useLayoutEffect(() => {
    const { current } = button;
    const place = current?.closest<HTMLElement>('[tabindex]');
    return () => {
      if (document.activeElement === current) place?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div className="undo-note">
      <output>{t(undo.kind === 'removed' ? 'refer:saved.removed' : 'refer:saved.cleared')}</output>
      <button ref={button} type="button" className="button button-quiet" onClick={onUndo}>
        <Undo2 aria-hidden="true" size={18} />
        <span>{t('refer:saved.undo')}</span>
      </button>
    </div>
  );
}
