import type { ReactNode } from 'react';

interface Props {
  readonly text: string;
  readonly children: ReactNode;
}

/** What the browser did not copy, selected already; `children` say what to do with it. */
export function CopyByHand({ text, children }: Props) {
  return (
    <label className="field">
      <span>{children}</span>
      <textarea key={text} ref={offer} rows={6} readOnly value={text} />
    </label>
  );
}

function offer(text: HTMLTextAreaElement | null): void {
  text?.focus();
  text?.select();
}
