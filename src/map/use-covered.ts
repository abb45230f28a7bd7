import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Box } from '../draw/types.ts';

/** What stands over the map says so: each child of such an element covers what is below it; the credit does itself. */
const OVER = '[data-over-map]';
const COVERING = `${OVER} > *, .map-attribution`;

const NOTHING: readonly Box[] = [];

/** What of an element lies below something else, in CSS pixels from its corner. */
export function useCovered(ref: RefObject<HTMLElement | null>): readonly Box[] {
  const [covered, setCovered] = useState(NOTHING);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const over = [...document.querySelectorAll(OVER)];
    const measure = () => {
      const { left, top } = element.getBoundingClientRect();
      const now = [...document.querySelectorAll(COVERING)]
        .map((child) => child.getBoundingClientRect())
        .map(({ x, y, width, height }): Box => ({ x: x - left, y: y - top, width, height }))
        .filter(({ width }) => width > 0);
      setCovered((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    };
    measure();
    const sizes = new ResizeObserver(measure);
    // A row as wide as the map keeps its size when what stands in it is another or has a longer name.
    const watch = () => {
      for (const each of [element, ...document.querySelectorAll(COVERING)]) sizes.observe(each);
    };
    watch();
    const changes = new MutationObserver(watch);
    for (const each of over) changes.observe(each, { childList: true });
    return () => {
      sizes.disconnect();
      changes.disconnect();
    };
  }, [ref]);
  return covered;
}
