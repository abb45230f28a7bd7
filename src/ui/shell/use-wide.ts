import { useMedia } from './use-media.ts';

/** Whether list and map stand side by side; the same width as in `styles/shell.css`. */
export function useWide(): boolean {
  return useMedia('(min-width: 900px)');
}
