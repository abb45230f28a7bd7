import { ClipboardList } from 'lucide-react';
import { part } from '../../parts/part.tsx';
import type { Tool } from '../tool.ts';

/** The planner’s own figures of need. */
export const need: Tool = {
  id: 'need',
  icon: ClipboardList,
  title: 'need.title',
  stands: 'more',
  Body: part(async () => (await import('./Need.tsx')).Need, { words: ['plan', 'tools', 'check'] }),
};
