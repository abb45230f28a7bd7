import { describe, expect, it } from 'vitest';
import { assemble } from '../../../scripts/data/assemble.ts';
import { SeenIds } from '../../../src/data/provider/seen-ids.ts';
import { linkIdOf } from '../../../src/domain/link-id.ts';
import { TAXI } from '../../fixtures/packs/country.ts';
import { buildFixture } from '../../scripts/build-fixture.ts';
import { CONTEXT, parseOne } from './context.ts';

/** Two ids of one hash, found by trying 1.4 million. */
const PAIR = ['s-ol9u', 's-sv3z'] as const;

describe('ids of the dataset', () => {
  it('are one where a link could not tell them apart', () => {
    expect(linkIdOf(PAIR[0])).toBe(linkIdOf(PAIR[1]));
    const seen = new SeenIds(new Map([[PAIR[0], 'a.csv']]));
    seen.add(PAIR[1], 'b.csv:2');
    seen.add('', 'b.csv:3');
    expect(seen.find(PAIR[1])).toEqual({ id: PAIR[0], where: 'a.csv' });
    expect([seen.find(''), seen.find('other')]).toEqual([null, null]);
  });

  it('of a row that links could not tell apart, or that the site gives itself, are refused', () => {
    const taken = new Map([[PAIR[0], 'providers/UA98.csv']]);
    expect(parseOne({ id: PAIR[1] }, { ...CONTEXT, taken }).lost?.message).toMatch(
      /не відрізнити від «s-ol9u»/,
    );
    for (const id of ['cnap-12', linkIdOf('one')]) expect(parseOne({ id }).lost?.reason).toBe('badValue');
  });

  it('stop the build where a register brings such a pair', async () => {
    const { country, records, committed } = await buildFixture();
    const services = PAIR.map((id) => Object.assign({}, TAXI, { id }));
    expect(() => assemble({ ...country, applyPlaces: services }, records, committed, new Date(0))).toThrow(
      /s-sv3z and s-ol9u have one name in links/,
    );
  });
});
