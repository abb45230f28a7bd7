import { useMedia } from './use-media.ts';

/** Whether the dark theme is in force: the document's own choice before the system's. */
export function useDark(): boolean {
  const system = useMedia('(prefers-color-scheme: dark)');
  const chosen = document.documentElement.dataset['theme'];
  return chosen === undefined ? system : chosen === 'dark';
}
