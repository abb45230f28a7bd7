import { useEffect } from 'react';

/** The browser asks before it leaves a page with unsaved work; the quick exit, which blanks the page first, is let go. */
export function useUnsaved(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return undefined;
    const ask = (event: BeforeUnloadEvent) => {
      if (!document.documentElement.classList.contains('blank')) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);
}
