import { SlidersHorizontal } from 'lucide-react';
import { part } from '../../parts/part.tsx';
import type { Tool } from '../tool.ts';

/** «Як рахувати»: on which date, from data how old, whose services. */
export const count: Tool = {
  id: 'count',
  icon: SlidersHorizontal,
  title: 'count.title',
  stands: 'asked',
  Body: part(async () => (await import('./Count.tsx')).Count, { words: ['plan', 'tools'] }),
};
