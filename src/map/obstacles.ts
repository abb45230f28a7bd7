import type { Rect } from './padding.ts';

/** Elements marked `data-over-map` (the legend, a card) that stand on the map, where they stand. */
export function obstaclesOn(container: HTMLElement): Rect[] {
  const map = container.getBoundingClientRect();
  return [...document.querySelectorAll('[data-over-map]')]
    .map((element) => element.getBoundingClientRect())
    .filter((rect) => rect.width > 0 && rect.height > 0)
    .filter((rect) => rect.left < map.right && rect.right > map.left)
    .filter((rect) => rect.top < map.bottom && rect.bottom > map.top)
    .map(({ left, top, right, bottom }) => ({
      left: left - map.left,
      top: top - map.top,
      right: right - map.left,
      bottom: bottom - map.top,
    }));
}
