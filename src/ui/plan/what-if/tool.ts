import { Split } from 'lucide-react';
import { part } from '../../parts/part.tsx';
import type { Tool } from '../tool.ts';

/** «Що, якщо»: what a scenario would change. */
export const whatIf: Tool = {
  icon: Split,
  title: 'whatIf.title',
  Body: part(async () => (await import('./WhatIf.tsx')).WhatIf, { words: ['plan', 'tools'] }),
  isShown: ({ scenario }) => scenario !== null,
};
