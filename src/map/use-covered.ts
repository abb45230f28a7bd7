import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Box } from '../draw/types.ts';

/** What stands over the map says so: each child of such an element covers what is below it. */
const OVER = '[data-over-map]';

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
      const now = over
        .flatMap(({ children }) => [...children])
        .map((child) => child.getBoundingClientRect())
        .map(({ x, y, width, height }): Box => ({ x: x - left, y: y - top, width, height }))
        .filter(({ width }) => width > 0);
      setCovered((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const each of [element, ...over]) observer.observe(each);
    return () => observer.disconnect();
  }, [ref]);
  return covered;
}
