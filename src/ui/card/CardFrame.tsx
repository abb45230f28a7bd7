import { type ReactNode, type RefObject, useEffect, useRef } from 'react';

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

/**
 * Opening a card moves the focus to its heading; its place gives it back. A card that a link opened with the page does
 * not take the focus from the page.
 * @returns ref for the heading (tabIndex -1)
 */
function useCardFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const active = document.activeElement;
    if (active === null || active === document.body) return;
    heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
