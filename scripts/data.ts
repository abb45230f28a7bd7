import { join } from 'node:path';
import { runData } from './data/run.ts';

/** `npm run data`: builds `public/data/`. The work is in `data/run.ts`. */
const root = join(import.meta.dirname, '..');

process.exitCode = await runData(process.argv.slice(2), {
  data: join(root, 'data'),
  target: join(root, 'public/data'),
  cache: join(root, '.cache'),
  mirror: process.env['DATA_MIRROR'] ?? join(root, '../shared/mirror'),
});
