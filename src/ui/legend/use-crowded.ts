import { type RefObject, useLayoutEffect, useState } from 'react';

/** Between two lines, and beside the first and the last, as legend.css has them. */
const [GAP, EDGE] = [12, 12];

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
      const parts = [...element.querySelectorAll<HTMLElement>('.legend-title, ul:first-of-type > li')];
      const whole = parts.reduce((sum, { offsetWidth }) => sum + offsetWidth + GAP, 2 * EDGE - GAP);
      setCrowded(whole > element.clientWidth);
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  });
  return asked && crowded;
}
