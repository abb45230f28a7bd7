import { expect, test } from 'vitest';
import { readGazetteer } from '../../scripts/sources/gazetteer.ts';
import { toXlsx } from '../../src/data/sheet/write/xlsx.ts';

test('a renamed settlement has in English its Ukrainian name, not the former one', async () => {
  const names = (level: string) => [`${level} Pcode`];
  const book = await toXlsx([
    { name: 'Admin 2', header: ['Raion', 'Raion UKR', ...names('Admin2')], rows: [] },
    { name: 'Admin 3', header: ['Hromada', 'Hromada UKR', ...names('Admin3')], rows: [] },
    {
      name: 'Admin 4',
      header: ['Settlement EN', 'Settlement UKR', ...names('Admin4'), 'LON', 'LAT'],
      rows: [['Chervonohrad', 'Шептицький', 'UA4612013001', 24.2, 50.4]],
    },
  ]);
  const { settlements } = await readGazetteer(Buffer.from(await book.arrayBuffer()));
  expect(settlements.map(({ name }) => name)).toEqual([{ uk: 'Шептицький', en: 'Sheptytskyi' }]);
});
