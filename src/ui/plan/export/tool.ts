import { Download } from 'lucide-react';
import { part } from '../../parts/part.tsx';
import type { Tool } from '../tool.ts';

/** «Завантажити»: tables, the map and the sheet of a hromada as files. */
export const download: Tool = {
  id: 'download',
  icon: Download,
  title: 'download.title',
  stands: 'row',
  Body: part(async () => (await import('./Download.tsx')).Download, {
    words: ['about', 'plan', 'export', 'tools'],
  }),
};
