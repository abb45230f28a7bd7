import { useEffect, useState } from 'react';

/** A finger lifted without a click has chosen nothing; a click comes sooner than this after it. */
const AFTER_MS = 120;

/**
 * Items as they were when they were pressed, until the press is over: what comes meanwhile would move another under the
 * finger, and the press would choose that one or none.
 */
export function useHeld<T>(items: T): { readonly items: T; readonly onPointerDown: () => void } {
  const [held, setHeld] = useState<{ readonly items: T } | null>(null);
  useEffect(() => {
    if (held === null) return undefined;
    let timer: number | undefined;
    const over = () => {
      timer = window.setTimeout(() => setHeld(null), AFTER_MS);
    };
    const ends = new AbortController();
    window.addEventListener('pointerup', over, ends);
    window.addEventListener('pointercancel', over, ends);
    return () => {
      ends.abort();
      window.clearTimeout(timer);
    };
  }, [held]);
  return { items: held?.items ?? items, onPointerDown: () => setHeld({ items }) };
}
