import type { Finding } from '../finding.ts';
import { PRECISION } from '../provider/choices.ts';
import { oblastOfName } from '../provider/oblast-of-table.ts';
import { type DataTables, findingAt, findingOf } from './tables.ts';
import { oblastPrefixes } from './territory.ts';

/** The file's name says where names of hromadas are looked up; of an oblast that is not listed nothing is read. */
export function providerFiles(tables: DataTables): Finding[] {
  const oblasts = oblastPrefixes(tables);
  return tables.providers.flatMap(({ file }): Finding[] => {
    const oblast = oblastOfName(file);
    if (oblast === null || oblasts.has(oblast)) return [];
    return [findingOf(file, null, { key: 'fileOblast', params: { oblast } }, 'fatal')];
  });
}

/** A record that claims an address has one, or a point. */
export function addressStated({ providers }: DataTables): Finding[] {
  return providers
    .flatMap(({ rows }) => rows)
    .filter((row) => PRECISION.find(row.get('precision')) === 'address')
    .filter((row) => row.get('address') === '' && (row.get('lon') === '' || row.get('lat') === ''))
    .map((row) => findingAt(row, 'address', { key: 'noAddress' }, 'warning'));
}
