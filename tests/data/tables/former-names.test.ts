import { expect, it } from 'vitest';
import { formerNameTable } from '../../../src/data/tables/former-names.ts';
import { buildFixture } from '../../scripts/build-fixture.ts';

const parse = (rows: string) => formerNameTable.parse(`code,name_uk,note\n${rows}`);

it('reads several names of one place, of a hromada and of a settlement', () => {
  const { records, findings } = parse(
    'UA12080070000077032,Першотравневська,\nUA12080070000077032,Мозолевська,з джерела\nUA1402001001,Артемівськ,',
  );
  expect(findings).toEqual([]);
  expect(records).toEqual([
    { code: 'UA12080070000077032', name: 'Першотравневська' },
    { code: 'UA12080070000077032', name: 'Мозолевська' },
    { code: 'UA1402001001', name: 'Артемівськ' },
  ]);
});

it('refuses what is no code and a place without a name', () => {
  const { findings } = parse('UA12,Першотравневська,\nUA1402001001,,');
  expect(findings.map(({ row, column, severity }) => [row, column, severity])).toEqual([
    [2, 'code', 'fatal'],
    [3, 'name_uk', 'fatal'],
  ]);
});

it('brings to the manifest those of its places that are not current', async () => {
  const { built } = await buildFixture();
  expect(built.manifest.formerNames).toEqual([{ code: 'UA99020030000000003', name: 'Радгоспна' }]);
});
