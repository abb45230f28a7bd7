import { expect } from 'vitest';
import { LIGHT } from '../../../../src/look/palette.ts';
import type { Seen } from './seen.ts';
import { datasetOf, fullMap, legend, print, simpleMap, textOf } from './page.tsx';

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
      const { style, sent } = await fullMap({});
      expect(style).toContain('"id":"centres"');
      expect(sent['centres']).toContain(HROMADAS[0]);
    },
    'simple map': async () => expect(marksIn(await simpleMap({}))).toEqual(HROMADAS.toSorted()),
    print: () => expect(marksIn(print({}))).toEqual(HROMADAS.toSorted()),
    legend: async () => expect(textOf(await legend({}))).toContain(`Центри громад ${HROMADAS.length}`),
    language: async () => expect(textOf(await legend({}, 'en'))).toContain('Centres of hromadas'),
  },
  'a colour': {
    map: async () => expect((await fullMap({})).style).toContain(COLOUR),
    'simple map': async () => expect(await simpleMap(PLANNED)).toContain(COLOUR),
    print: () =>
      expect([LIGHT.state.planned.ground, print(PLANNED).includes(COLOUR)]).toEqual([COLOUR, true]),
  },
  'a pattern, a marker': {
    'simple map': async () => expect(await simpleMap({})).toContain('1.77'),
    print: () => expect(print({})).toContain('1.77'),
    legend: async () => expect(await legend({})).toContain('4.44'),
  },
};
