import { expect } from 'vitest';
import { LIGHT } from '../../../../src/look/palette.ts';
import type { Seen } from './seen.ts';
import { datasetOf, legend, map, mapPattern, movingMap, print, textOf } from './page.tsx';

const HROMADAS = datasetOf('UA91').hromadas.map(({ code }) => code);

/** The part of a picture that one layer has drawn. */
const layerOf = (markup: string) =>
  (markup.split('data-layer="centres"')[1] ?? '').split('data-layer')[0] ?? '';
const marksIn = (markup: string) =>
  [...layerOf(markup).matchAll(/data-mark="([^"]*)"/g)].map(([, code = '']) => code).toSorted();

/** The state that the trial paints is seen where a service is only announced. */
const PLANNED = { view: 'plan', service: ['early-intervention'] } as const;
const COLOUR = '#e6cb8f';

export const LOOK: Seen = {
  'a map layer': {
    map: async () => {
      const { lines } = await map({}, 'centres');
      expect(lines.filter((line) => line.startsWith('setTransform'))).toHaveLength(HROMADAS.length);
      expect(lines.join()).toContain('arc 0 0 4.44');
    },
    print: () => expect(marksIn(print({}))).toEqual(HROMADAS.toSorted()),
    legend: async () => expect(textOf(await legend({}))).toContain(`Центри громад ${HROMADAS.length}`),
    language: async () => expect(textOf(await legend({}, 'en'))).toContain('Centres of hromadas'),
  },
  'a colour': {
    map: () => expect(mapPattern('planned')).toContain(COLOUR),
    'moving map': async () => expect((await movingMap({})).style).toContain(COLOUR),
    print: () =>
      expect([LIGHT.state.planned.ground, print(PLANNED).includes(COLOUR)]).toEqual([COLOUR, true]),
  },
  'a pattern, a marker': {
    map: () => expect(mapPattern('planned')).toContain('1.77'),
    print: () => expect(print({})).toContain('1.77'),
    legend: async () => expect(await legend({})).toContain('4.44'),
  },
};
