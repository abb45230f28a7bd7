import { History } from 'lucide-react';
import { part } from '../../parts/part.tsx';
import type { Tool } from '../tool.ts';

/** «Що змінилося» between two dates or releases. */
export const compare: Tool = {
  id: 'compare',
  icon: History,
  title: 'compare.title',
  stands: 'more',
  onMap: true,
  Body: part(async () => (await import('./Compare.tsx')).Compare, { words: ['plan', 'tools'] }),
  isShown: ({ compare: date }) => date !== null,
};
