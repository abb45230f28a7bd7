import { type RefObject, useEffect, useRef } from 'react';

/**
 * Opening a card moves the focus to its heading; its place gives it back. A card that a link opened with the page does
 * not take the focus from the page.
 * @returns ref for the heading (tabIndex -1)
 */
export function useCardFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const active = document.activeElement;
    if (active === null || active === document.body) return;
    heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
