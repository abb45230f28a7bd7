import { type RefObject, useEffect, useRef } from 'react';

/**
 * A card's manners: opening moves focus to its heading, closing gives it back to where it came from. A card that a
 * link opened with the page does not take focus from the page. (Escape closes it wherever the focus is: shell.)
 * @returns ref for the heading (tabIndex -1), inside the card's `<section>`
 */
export function useCardFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const cameFrom = useRef<Element | null>(null);

  useEffect(() => {
    const active = document.activeElement;
    if (active === null || active === document.body) return;
    if (heading.current?.closest('section')?.contains(active) !== true) cameFrom.current = active;
    heading.current?.focus();
  }, []);

  useEffect(
    () => () => {
      const back = cameFrom.current;
      if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
    },
    [],
  );

  return heading;
}
