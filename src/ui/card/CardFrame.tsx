import type { ReactNode } from 'react';
import { useCardFocus } from './use-card-focus.ts';

interface Props {
  readonly region: string;
  readonly icon?: ReactNode;
  readonly title: ReactNode;
  readonly subtitle: ReactNode;
  readonly children: ReactNode;
}

/**
 * Frame of a card: a region with its heading, and focus that comes and goes; the way back is its place’s. Give it a `key`
 * of what the card is of, so that another one takes the focus anew.
 */
export function CardFrame({ region, icon, title, subtitle, children }: Props) {
  const heading = useCardFocus();
  return (
    <section className="card" aria-label={region}>
      <div className="card-head">
        {icon}
        <h2 ref={heading} tabIndex={-1}>
          <span className="card-title">{title}</span> <span className="card-subtitle">{subtitle}</span>
        </h2>
      </div>
      {children}
    </section>
  );
}
