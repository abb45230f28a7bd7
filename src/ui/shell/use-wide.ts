import { holds, useMedia } from './use-media.ts';

const WIDE = '(min-width: 45em)';

/** Whether list and map stand side by side; the same width as in `styles/frame.css`. */
export function useWide(): boolean {
  return useMedia(WIDE);
}

/** The same, outside of what is drawn. */
export const isWide = (): boolean => holds(WIDE);
