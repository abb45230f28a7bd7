import { expect, it } from 'vitest';
import { oblastShort } from '../../src/ui/parts/names.ts';

const region = (uk: string, en: string) => ({ name: { uk, en } });
const CITY = region('Вигад', 'Vyhad');
const AROUND = region('Вигадська область', 'Vyhad oblast');
const OTHER = region('Прикладська область', 'Pryklad oblast');
const ALL = [CITY, AROUND, OTHER];

it('shortens an oblast, unless another region is then called the same', () => {
  expect(ALL.map((each) => oblastShort(each, 'uk', ALL))).toEqual(['Вигад', 'Вигадська', 'Прикладська']);
  expect(ALL.map((each) => oblastShort(each, 'en', ALL))).toEqual(['Vyhad', 'Vyhad oblast', 'Pryklad']);
});
