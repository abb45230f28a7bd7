import { Printer, X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { ExitButton } from '../quick-exit/QuickExit.tsx';
import { Button } from './Button.tsx';
import './paper.css';

interface Props {
  readonly label: string;
  readonly print: string;
  readonly close: string;
  /** What is printed is still coming. */
  readonly coming?: boolean;
  /** What must be read before anything is printed. */
  readonly before?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The root's class while a page is looked at before it is printed. */
const FLAG = 'print-paper';

/** A page as it will be printed, shown as long as it is mounted; it alone is printed. The quick exit stays in sight above it. */
export function PaperDialog({ label, print, close, coming = false, before, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    const root = document.documentElement;
    dialog.current?.showModal();
    root.classList.add(FLAG);
    return () => root.classList.remove(FLAG);
  }, []);
  return createPortal(
    <dialog ref={dialog} className="paper-dialog" aria-labelledby={title} onClose={onClose}>
      {before}
      <div className="paper-tools">
        <h2 id={title}>{label}</h2>
        <Button variant="primary" icon={Printer} disabled={coming} onClick={() => window.print()}>
          {print}
        </Button>
        <ExitButton quiet />
        <button
          type="button"
          className="icon-button"
          aria-label={close}
          onClick={() => dialog.current?.close()}
        >
          <X aria-hidden="true" size={22} />
        </button>
      </div>
      {children}
    </dialog>,
    document.body,
  );
}
