import type { Service } from '../../domain/service.ts';
import { cellsOfService } from '../edit/cells-of-service.ts';
import { hasLocation } from './place.ts';
import { isPlainMail, uriOf } from './uri.ts';
import { COLUMN_SPECS, PROVIDER_COLUMNS, type ProviderColumn } from '../provider/columns.ts';

/** Columns of ours for which HSDS 3.0 has no field. */
const ATTRIBUTE_COLUMNS: readonly ProviderColumn[] = PROVIDER_COLUMNS.filter(
  (column) => COLUMN_SPECS[column].hsds === 'attribute',
);

/**
 * The columns that may become attributes: those, our id and status, what hangs on a location that is not said, and a
 * link or an address of e-mail in letters that the standard does not take.
 */
export const ATTRIBUTE_TERMS: readonly ProviderColumn[] = [
  'id',
  'status',
  ...ATTRIBUTE_COLUMNS,
  'accessibility',
  'url',
  'email',
];

/** What HSDS cannot say of a service: column and value, as the table of ours has it. Also its id and status in our words. */
export function attributesOf(service: Service): [column: ProviderColumn, value: string][] {
  const cells = cellsOfService(service);
  const isSaid: Partial<Record<ProviderColumn, boolean>> = {
    accessibility: hasLocation(service),
    // A link in Ukrainian letters goes out encoded; as people read it, it stands here.
    url: uriOf(cells.url) === cells.url,
    email: isPlainMail(cells.email),
  };
  const own = ATTRIBUTE_TERMS.filter((column) => isSaid[column] !== true);
  return own.flatMap((column): [ProviderColumn, string][] =>
    cells[column] === '' ? [] : [[column, cells[column]]],
  );
}
