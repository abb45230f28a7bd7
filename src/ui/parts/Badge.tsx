import type { ReactNode } from 'react';

export type BadgeTone = 'good' | 'note' | 'plain';

/** A short fact about a service; colour only repeats what the words say. */
export function Badge({
  tone = 'plain',
  children,
}: {
  readonly tone?: BadgeTone;
  readonly children: ReactNode;
}) {
  return <span className={`badge badge-${tone}`}>{children}</span>;
}
