import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useBackCloses } from '../../shell/use-back-closes.ts';

interface Full {
  readonly full: boolean;
  readonly toggle: () => void;
  /** Without the focus: something else is about to take it. */
  readonly leave: () => void;
  /** Where the focus returns. */
  readonly button: RefObject<HTMLButtonElement | null>;
}

/** A search that holds words empties itself first. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLInputElement && target.type === 'search' && target.value !== '';

/** A part of the page that fills the screen on request. Escape and, on a phone, Back return; so does the focus. */
export function useFull(): Full {
  const button = useRef<HTMLButtonElement>(null);
  const [full, setFull] = useState(false);
  const leave = useCallback(() => setFull(false), []);
  const back = useCallback(() => {
    setFull(false);
    button.current?.focus();
  }, []);
  const close = useBackCloses(full, back);
  useEffect(() => {
    if (!full) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || isTyping(event.target)) return;
      // What is open behind it stays so.
      event.preventDefault();
      close();
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [full, close]);
  return { full, toggle: () => (full ? close() : setFull(true)), leave, button };
}
