import { useMedia } from './use-media.ts';

/** Whether the dark theme is in force. */
export const useDark = (): boolean => useMedia('(prefers-color-scheme: dark)');
