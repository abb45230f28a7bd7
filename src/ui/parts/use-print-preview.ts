import { type RefObject, useEffect, useRef } from 'react';

/** A dialog that is shown as long as it is mounted; meanwhile the page's root has the class `flag`: it alone is printed. */
export function usePrintPreview(flag: string): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const root = document.documentElement;
    dialog.current?.showModal();
    root.classList.add(flag);
    return () => root.classList.remove(flag);
  }, [flag]);
  return dialog;
}
