import { loadedFiles } from './scripts/site/loaded-files.ts';

const DIST = process.env['DIST'] ?? 'dist';
const inDist = (files: readonly string[]) => files.map((file) => `${DIST}/${file}`);
const { list, map, region } = loadedFiles(DIST);
const ofRegion = (file: string) => `${DIST}/data/${region}/${file}.json`;

/** Budgets of the built site, brotli, with the data of the region that opens; `npm run size` fails when one is exceeded. */
export default [
  {
    name: 'first list: page, code, styles, fonts, data of the first oblast',
    path: inDist(list),
    limit: '236 kB',
  },
  { name: 'whole page with map', path: inDist([...list, ...map]), limit: '300 kB' },
  { name: 'data of the first list', path: ofRegion('services'), limit: '45 kB' },
  { name: 'borders of an oblast', path: ofRegion('borders'), limit: '40 kB' },
  { name: 'places of an oblast', path: ofRegion('places'), limit: '60 kB', gzip: true },
];
