import { describe, expect, test } from 'vitest';
import type { BordersTopology } from '../../scripts/borders/grid.ts';
import { areasOfPacks } from '../../scripts/borders/quality.ts';
import { buildLocator } from '../../src/domain/geo/locate.ts';
import { readFixtureSite } from '../fixtures/site/country.ts';
import { type BuiltData, checkJoin } from './join-checks.ts';

// The same on the whole country from the pinned sources: tests/country.
async function builtFixture(): Promise<BuiltData> {
  const { manifest, files } = (await readFixtureSite()).built;
  return { manifest, json: (path) => JSON.parse(files.get(path) ?? 'null') };
}

describe('the made-up country', () => {
  checkJoin(builtFixture);

  test('Химерська’s record is on the list of unplaced ones with both candidates', async () => {
    const { manifest, json } = await builtFixture();
    const { records } = json(manifest.unplaced) as { records: { id: string }[] };
    expect(records.find(({ id }) => id === 'ua91-khymerska-social-services-centre')).toMatchObject({
      reason: 'ambiguousName',
      candidates: ['UA91040050000010296', 'UA91060030000010407'],
    });
  });

  test('a schematic cell holds its own seat, in the overview too', async () => {
    const { manifest, json } = await builtFixture();
    const { units } = (await readFixtureSite()).country;
    const scopes = [
      manifest.regions.map(({ files }) => files.borders),
      [manifest.overview?.borders ?? 'none'],
    ];
    for (const files of scopes) {
      const { locate } = buildLocator(areasOfPacks(files.map((file) => json(file) as BordersTopology)));
      const lost = units.filter(({ code, seat }) => seat !== null && locate(seat.at) !== code);
      expect(lost.map(({ code }) => code)).toEqual([]);
    }
  });
});
