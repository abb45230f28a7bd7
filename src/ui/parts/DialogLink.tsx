import type { ReactNode } from 'react';

interface Props {
  readonly to: string;
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

/** A link that opens a dialog. The fragment holds the view, which that must not change. */
export function DialogLink({ to, onOpen, children }: Props) {
  return (
    <a
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        onOpen();
      }}
    >
      {children}
    </a>
  );
}
