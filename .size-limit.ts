import { loadedFiles } from './scripts/tools/loaded-files.ts';

const DIST = process.env['DIST'] ?? 'dist';
const inDist = (files: readonly string[]) => files.map((file) => `${DIST}/${file}`);
const { list, map } = loadedFiles(DIST);

/** Budgets of the built site, brotli; `npm run size` fails when one is exceeded. */
export default [
  {
    name: 'first list: page, code, styles, fonts, data of the first oblast',
    path: inDist(list),
    limit: '260 kB',
  },
  { name: 'whole page with map', path: inDist([...list, ...map]), limit: '700 kB' },
  { name: 'data of the first list', path: `${DIST}/data/UA74/services.json`, limit: '20 kB' },
  { name: 'borders of an oblast', path: `${DIST}/data/UA74/borders.json`, limit: '40 kB' },
  { name: 'places of an oblast', path: `${DIST}/data/UA74/places.json`, limit: '60 kB', gzip: true },
];
