import { type RefObject, useEffect, useRef } from 'react';

/**
 * Brings the row of a newly chosen hromada into sight of the table's own frame, in its middle; neither the page nor the
 * focus moves. A row that is seen stays where it is.
 * @param hromada null = none is chosen
 * @param hidden the table stands behind the map
 * @returns ref for the frame
 */
export function useRowInSight(hromada: string | null, hidden: boolean): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = frame;
    const row = current?.querySelector('tr.chosen');
    if (hromada === null || hidden || current === null || !row) return;
    const seen = current.getBoundingClientRect();
    const at = row.getBoundingClientRect();
    const head = current.querySelector('thead')?.getBoundingClientRect().height ?? 0;
    if (at.top >= seen.top + head && at.bottom <= seen.bottom) return;
    current.scrollTop += at.top - seen.top - seen.height / 2;
  }, [hromada, hidden]);
  return frame;
}
