import { join } from 'node:path';
import type { DataPlaces } from './run.ts';

/** Where the project keeps what a build reads and writes; `DATA_MIRROR` names another mirror of the sources. */
export function dataPlaces(): DataPlaces {
  const root = join(import.meta.dirname, '../..');
  return {
    data: join(root, 'data'),
    target: join(root, 'public/data'),
    cache: join(root, '.cache'),
    mirror: process.env['DATA_MIRROR'] ?? join(root, '../shared/mirror'),
  };
}
