import { Split } from 'lucide-react';
import { part } from '../../parts/part.tsx';
import type { Tool } from '../tool.ts';

/** «Що, якщо»: what a scenario would change. */
export const whatIf: Tool = {
  id: 'whatIf',
  icon: Split,
  title: 'whatIf.title',
  stands: 'row',
  onMap: true,
  Body: part(async () => (await import('./WhatIf.tsx')).WhatIf, { words: ['plan', 'tools'] }),
  isShown: ({ scenario }) => scenario !== null,
};
