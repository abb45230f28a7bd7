import type { Figure } from './figure.ts';

/** Every bench by the name that `npm run bench -- name` calls it by. A new one is one line here. */
export const BENCHES: Readonly<Record<string, () => Promise<Figure[]>>> = {
  borders: async () => (await import('./borders-size.ts')).benchBorders(),
  join: async () => (await import('./join.ts')).benchJoin(),
  coverage: async () => (await import('./cover-all.ts')).benchCoverAll(),
  derive: async () => (await import('./derive.ts')).benchDerive(),
  facets: async () => (await import('./facets.ts')).benchFacets(),
  nearest: async () => (await import('./nearest.ts')).benchNearest(),
  search: async () => (await import('./search.ts')).benchSearch(),
  siting: async () => (await import('./siting.ts')).benchSiting(),
  'what-if': async () => (await import('./what-if.ts')).benchWhatIf(),
  pages: async () => (await import('./pages/main.ts')).benchPages(),
  'check-data': async () => (await import('./check-data.ts')).benchCheckData(),
  'own-file': async () => (await import('./own-file.ts')).benchOwnFile(),
  data: async () => (await import('./data-time.ts')).benchData(),
  schematic: async () => (await import('./schematic.ts')).benchSchematic(),
};
