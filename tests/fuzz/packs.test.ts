import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBorders } from '../../src/data/packs/borders.ts';
import { LoadError } from '../../src/data/load-error.ts';
import { readManifest } from '../../src/data/packs/manifest-schema.ts';
import { decodePlacesPack, decodeServicesPack } from '../../src/data/packs/pack-codec.ts';
import { encodePlacesPack, encodeServicesPack } from '../../src/data/packs/pack-codec.ts';
import { LISOVA, NORTH_PACK, NORTH_PLACES, RICHKOVA } from '../fixtures/packs/country.ts';
import { MANIFEST } from '../fixtures/packs/release.ts';
import { squares } from '../fixtures/packs/squares.ts';
import { damagedJson, RUNS } from './hostile.ts';

const FILES: readonly [string, unknown, (json: unknown) => unknown][] = [
  ['manifest', MANIFEST, (json) => readManifest(json, 'manifest.json')],
  [
    'services pack',
    JSON.parse(encodeServicesPack(NORTH_PACK)),
    (json) => decodeServicesPack(json, 'services.json'),
  ],
  [
    'places pack',
    JSON.parse(encodePlacesPack(NORTH_PLACES)),
    (json) => decodePlacesPack(json, 'places.json'),
  ],
  ['borders', squares(30, [LISOVA.code, RICHKOVA.code]), (json) => readBorders(json, 'borders.json')],
];

test.each(FILES)('a damaged %s is read or said to be wrong, in words and with its name', (_, good, read) => {
  expect(() => read(good)).not.toThrow();
  fc.assert(
    fc.property(damagedJson(good), (json) => {
      try {
        read(json);
      } catch (error) {
        expect(error).toBeInstanceOf(LoadError);
        expect((error as LoadError).file).toMatch(/\.json$/);
      }
    }),
    RUNS,
  );
});
