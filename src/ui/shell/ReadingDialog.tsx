import { X } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { ExitButton } from '../quick-exit/QuickExit.tsx';
import './reading-dialog.css';

interface Props {
  /** Of the title, which names the dialog. */
  readonly id: string;
  readonly title: string;
  readonly closeLabel: string;
  /** Missing: as long as it is mounted. */
  readonly open?: boolean;
  /** The reader left; not called where `open` became false. */
  readonly onClose: () => void;
  /** Its classes; the first one also begins that of its body. */
  readonly className: string;
  readonly bodyClass?: string;
  readonly children: ReactNode;
}

/** A page over the page: its title, the quick exit and the way back stay in sight above what is read. */
export function ReadingDialog(props: Props) {
  const { id, title, closeLabel, open = true, onClose, className, bodyClass, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the effects of what it holds, which may put the focus into it.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (open && element?.open === false) element.showModal();
    if (!open && element?.open === true) element.close();
  }, [open]);
  const [name = ''] = className.split(' ');
  return (
    <dialog
      ref={dialog}
      className={`reading ${className}`}
      aria-labelledby={id}
      onClose={() => open && onClose()}
    >
      <div className="reading-head">
        <h1 id={id}>{title}</h1>
        <ExitButton quiet />
        <button
          type="button"
          className="icon-button"
          aria-label={closeLabel}
          onClick={() => dialog.current?.close()}
        >
          <X aria-hidden="true" size={22} />
        </button>
      </div>
      <div className={`reading-body ${bodyClass ?? `${name}-body`}`}>{children}</div>
    </dialog>
  );
}
