import { type RefObject, useLayoutEffect, useState } from 'react';

/** Between two lines, and beside the first and the last, as legend.css has them. */
const [GAP, EDGE] = [12, 12];

/** The title may stand in two lines: so much of its width it needs then. */
const TITLE = 0.65;

/** How long its words are in one line, whatever lines they stand in. */
function lengthOf(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()].reduce((sum, { width }) => sum + width, 0);
}

/**
 * Whether the words of a legend need more than the one row of its strip; measured even while they are folded away. Keys of
 * markers, which stand after them, are seen as far as there is room.
 */
export function useCrowded(strip: RefObject<HTMLElement | null>, asked: boolean): boolean {
  const [crowded, setCrowded] = useState(false);
  useLayoutEffect(() => {
    const element = strip.current;
    if (!asked || element === null) return undefined;
    const measure = () => {
      const title = element.querySelector('.legend-title');
      const parts = [...element.querySelectorAll<HTMLElement>('ul:first-of-type > li')];
      const whole = parts.reduce(
        (sum, { offsetWidth }) => sum + offsetWidth + GAP,
        2 * EDGE + (title === null ? 0 : lengthOf(title) * TITLE),
      );
      setCrowded(whole > element.clientWidth);
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  });
  return asked && crowded;
}
