import { useEffect, useState } from 'react';
import { leave } from './leave.ts';
import { shiftCounter, WINDOW_MS } from './shift-counter.ts';

/** Shift three times leaves, wherever the focus is. Returns how many presses remain; null again after a pause. */
export function useShiftExit(): number | null {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    const press = shiftCounter();
    let pause: number | undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const remaining = press(event);
      window.clearTimeout(pause);
      setLeft(remaining);
      if (remaining !== null && remaining <= 0) leave();
      else pause = window.setTimeout(() => setLeft(null), WINDOW_MS);
    };
    // Capture: a widget that stops the event must not lock the visitor in.
    document.addEventListener('keydown', onKeyDown, true);
    return () => {
      window.clearTimeout(pause);
      document.removeEventListener('keydown', onKeyDown, true);
    };
  }, []);
  return left;
}
