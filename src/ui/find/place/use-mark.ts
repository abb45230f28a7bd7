import { useLayoutEffect, useRef } from 'react';
import type { PlaceOption } from './place-option.ts';

interface Box {
  readonly highlightedIndex: number;
  readonly setHighlightedIndex: (index: number) => void;
}

/** The mark of an arrow is of a place, not of a line of the list: where the list changes beneath it, it goes along. */
export function useMark(items: readonly PlaceOption[], { highlightedIndex, setHighlightedIndex }: Box): void {
  const before = useRef<readonly string[]>([]);
  useLayoutEffect(() => {
    const codes = items.map(({ code }) => code);
    const marked = before.current[highlightedIndex];
    const changed = codes.join() !== before.current.join();
    before.current = codes;
    if (!changed || marked === undefined || codes[highlightedIndex] === marked) return;
    setHighlightedIndex(codes.indexOf(marked));
  });
}
