import { type RefObject, useEffect, useRef } from 'react';
import './paper.css';

/** The root's class while a page is looked at before it is printed. */
const FLAG = 'print-paper';

/** A dialog of the class `paper-dialog`, shown as long as it is mounted; it alone is printed. */
export function usePrintPreview(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const root = document.documentElement;
    dialog.current?.showModal();
    root.classList.add(FLAG);
    return () => root.classList.remove(FLAG);
  }, []);
  return dialog;
}
