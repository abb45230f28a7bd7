import { useMedia } from './use-media.ts';

/** Whether list and map stand side by side; the same width as in `styles/frame.css`. */
export function useWide(): boolean {
  return useMedia('(min-width: 45em)');
}
