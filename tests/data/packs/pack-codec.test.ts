import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LoadError } from '../../../src/data/load-error.ts';
import {
  decodePlacesPack,
  decodeServicesPack,
  encodePlacesPack,
  encodeServicesPack,
} from '../../../src/data/packs/pack-codec.ts';
import { placesPack, servicesPack } from '../../fixtures/packs/arbitrary.ts';
import { toDataset } from '../../../src/state/load/dataset.ts';
import { NORTH_PACK, PUPILS, RICHKOVA, TAXI } from '../../fixtures/packs/country.ts';
import { MANIFEST } from '../../fixtures/packs/release.ts';

describe('services pack', () => {
  it('reads back what it wrote, whatever is null, empty or zero', () => {
    fc.assert(
      fc.property(servicesPack, (pack) => {
        expect(decodeServicesPack(JSON.parse(encodeServicesPack(pack)), 'x')).toEqual(pack);
      }),
    );
  });

  it('leaves out nulls and empty lists, keeps zero, and gives every service a line of its own', () => {
    const text = encodeServicesPack({
      ...NORTH_PACK,
      hromadas: [
        {
          code: 'UA74040010000000001',
          name: { uk: 'А', en: null },
          kind: 'urban',
          population: 0,
          seat: null,
          territory: null,
        },
      ],
    });
    expect(text).not.toContain('null');
    expect(text).not.toContain('[]');
    expect(text).toContain('{"code":"UA74040010000000001","name":{"uk":"А"},"kind":"urban","population":0}');
    const starts = text.split('\n').filter((line) => line.startsWith(`{"id":"${TAXI.id}"`));
    expect(starts).toHaveLength(1);
  });

  it('reads a pack of before agreements and need figures as one without them', () => {
    const { agreements: _, needs: __, ...before } = NORTH_PACK;
    expect(decodeServicesPack(before, 'x')).toMatchObject({ agreements: [], needs: [] });
    const text = encodeServicesPack({ ...NORTH_PACK, agreements: [], needs: [] });
    expect(text).not.toMatch(/agreements|needs/);
  });

  it('keeps a figure that is not known apart from zero, and refuses figures of other hromadas', () => {
    const pack = { ...NORTH_PACK, needs: [{ ...PUPILS, values: [null, 0] }] };
    const back = decodeServicesPack(JSON.parse(encodeServicesPack(pack)), 'x');
    expect(back.needs[0]?.values).toEqual([null, 0]);
    expect([...toDataset(MANIFEST, back).needs[0]!.weights]).toEqual([[RICHKOVA.code, 0]]);
    const json = { ...NORTH_PACK, needs: [{ ...PUPILS, values: [1] }] };
    expect(thrownBy(() => decodeServicesPack(json, 'x'))).toMatchObject({
      where: 'needs[0].values',
      expected: 'list of 2',
      came: 'list of 1',
    });
  });

  it.each([
    ['from', 'YYYY-MM-DD', { from: 'soon' }],
    ['outcomes', 'list of 2', { outcomes: ['58'] }],
    ['outcomes[1]', '2 digits 0…8', { outcomes: ['58', '589'] }],
    ['outcomes[0]', '2 digits 0…8', { outcomes: ['59', '58'] }],
    ['changes[0].on', 'a day after 2026-01-15', { changes: [{ on: '2026-01-15', cells: [] }] }],
    ['changes[0].cells[1]', '0 to 1', { changes: [{ on: '2026-02-01', cells: [0, 2, 5] }] }],
    ['changes[0].cells', 'three numbers a cell', { changes: [{ on: '2026-02-01', cells: [0, 1] }] }],
    ['counts.UA11', '2 whole numbers', { counts: { UA11: [1] } }],
  ])('refuses a table of coverage whose %s is not %s', (where, expected, broken) => {
    const good = { from: '2026-01-15', types: ['a', 'b'], outcomes: ['58', '01'], changes: [], counts: {} };
    expect(decodeServicesPack({ ...NORTH_PACK, coverage: good }, 'x').coverage).toEqual(good);
    const error = thrownBy(() =>
      decodeServicesPack({ ...NORTH_PACK, coverage: { ...good, ...broken } }, 'x'),
    );
    expect(error).toMatchObject({ kind: 'invalid', where: `coverage.${where}`, expected });
  });

  it('writes the same bytes whatever order the fields came in', () => {
    const reversed = Object.fromEntries(Object.entries(TAXI).toReversed()) as typeof TAXI;
    const packs = [reversed, TAXI].map((taxi) => encodeServicesPack({ ...NORTH_PACK, services: [taxi] }));
    expect(packs[0]).toBe(packs[1]);
  });

  it.each([
    ['services[1].status', 'operating | planned | suspended | closed', '"open"', { status: 'open' }],
    ['services[1].at', '2 numbers', 'list of 1', { at: [31] }],
    ['services[1].detail.phones[0].tel', 'text', 'nothing', { detail: { ...TAXI.detail, phones: [{}] } }],
    ['services[1].id', 'text', 'nothing', { id: undefined }],
  ])('says that %s is wrong, what was expected and what came', (where, expected, came, broken) => {
    const json = { ...NORTH_PACK, services: [TAXI, { ...TAXI, ...broken }] };
    const error = thrownBy(() => decodeServicesPack(json, 'UA74/services.json'));
    expect(error).toMatchObject({ kind: 'invalid', file: 'UA74/services.json', where, expected, came });
  });
});

describe('places pack', () => {
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(placesPack, (pack) => {
        expect(decodePlacesPack(JSON.parse(encodePlacesPack(pack)), 'x')).toEqual(pack);
      }),
    );
  });

  it('refuses columns of different length', () => {
    const json = {
      schema: 1,
      release: 'r',
      region: 'UA',
      code: ['a', 'b'],
      uk: ['А'],
      en: [null, null],
      lon: [1, 2],
    };
    expect(thrownBy(() => decodePlacesPack(json, 'UA74/places.json'))).toMatchObject({
      kind: 'invalid',
      where: 'uk',
      expected: 'list of 2',
      came: 'list of 1',
    });
  });
});

function thrownBy(run: () => unknown): LoadError {
  try {
    run();
  } catch (error) {
    if (error instanceof LoadError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
