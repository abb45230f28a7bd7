import { ClipboardList } from 'lucide-react';
import { part } from '../../parts/part.tsx';
import type { Tool } from '../tool.ts';

/** The planner's own figures of need. */
export const need: Tool = {
  icon: ClipboardList,
  title: 'need.title',
  Body: part(async () => (await import('./Need.tsx')).Need, { words: ['plan', 'tools', 'check'] }),
};
