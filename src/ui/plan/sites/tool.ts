import { MapPinPlus } from 'lucide-react';
import { part } from '../../parts/part.tsx';
import type { Tool } from '../tool.ts';

/** «Де відкрити»: which places would reach the most people. */
export const sites: Tool = {
  id: 'sites',
  icon: MapPinPlus,
  title: 'sites.title',
  stands: 'row',
  onMap: true,
  Body: part(async () => (await import('./Sites.tsx')).Sites, { words: ['check', 'plan', 'sites', 'tools'] }),
};
