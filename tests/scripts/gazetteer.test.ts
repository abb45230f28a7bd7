import { expect, test } from 'vitest';
import { readGazetteer } from '../../scripts/sources/gazetteer.ts';
import { toXlsx } from '../../src/data/sheet/write/xlsx.ts';

test('a renamed settlement has in English its Ukrainian name, not the former one', async () => {
  const book = await toXlsx([
    { name: 'Admin 2', header: ['Raion', 'Raion UKR', 'Admin2 Pcode'], rows: [] },
    { name: 'Admin 3', header: ['Hromada', 'Hromada UKR', 'Admin3 Pcode'], rows: [] },
    {
      name: 'Admin 4',
      header: ['Settlement EN', 'Settlement UKR', 'Admin4 Pcode', 'LON', 'LAT'],
      rows: [['Chervonohrad', 'Шептицький', 'UA4612013001', 24.2, 50.4]],
    },
  ]);
  const { settlements } = await readGazetteer(Buffer.from(await book.arrayBuffer()));
  expect(settlements.map(({ name }) => name)).toEqual([{ uk: 'Шептицький', en: 'Sheptytskyi' }]);
});
