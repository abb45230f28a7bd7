import { useEffect } from 'react';

const TYPING = 'input, select, textarea, [role=combobox], dialog';

/** Escape closes what is open, from anywhere but a field or a dialog, which have their own use for it. */
export function useEscape(open: boolean, onClose: (event: KeyboardEvent) => void): void {
  useEffect(() => {
    if (!open) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const inField = event.target instanceof Element && event.target.closest(TYPING) !== null;
      if (event.key === 'Escape' && !event.defaultPrevented && !inField) onClose(event);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [open, onClose]);
}
