import { expect, test } from 'vitest';
import { formatFinding } from '../../../src/data/finding.ts';
import { hotlineTable } from '../../../src/data/tables/hotlines.ts';

const HEADER = 'id,label,href,about_uk,source,region\n';
const parse = (region: string) => hotlineTable.parse(`${HEADER}a,1,tel:1,Лінія,Сайт,${region}\n`);

test('a line is of the country, an oblast (its prefix or its code) or a hromada', () => {
  const regions = ['', 'UA99', 'UA99000000000000009', 'UA99020010000000002'].map((region) => {
    const { records, findings } = parse(region);
    expect(findings).toEqual([]);
    return records[0]?.region;
  });
  expect(regions).toEqual([null, 'UA99', 'UA99', 'UA99020010000000002']);
});

test('a raion, a settlement and a name are no region of a line', () => {
  for (const region of ['UA99020000000000001', 'UA99020010010000003', 'UA9902', 'Лісова']) {
    expect(parse(region).findings.map(formatFinding)).toEqual([expect.stringContaining(`«${region}»`)]);
  }
});
