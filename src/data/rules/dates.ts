import type { ISODate } from '../../domain/date.ts';
import type { Finding } from '../finding.ts';
import { type DataTables, findingAt } from './tables.ts';

/** Days on which somebody has spoken already. A service may begin or end later, so its own dates are none of them. */
const SPOKEN = ['reported_on', 'assured_on', 'date', 'source_date'];

/** A date still to come is a slip: until that day the record or the survey counts for nothing. */
export function futureDates({ all }: DataTables, today: ISODate): Finding[] {
  return all.flatMap(({ columns, rows }) => {
    const spoken = SPOKEN.filter((column) => columns.includes(column));
    return rows.flatMap((row) =>
      spoken
        .filter((column) => isLater(row.get(column), today))
        .map((column) => findingAt(row, column, { key: 'future', params: { today } }, 'warning')),
    );
  });
}

function isLater(text: string, today: ISODate): boolean {
  const date = text.replace(/^(\d{2})\.(\d{2})\.(\d{4})$/, '$3-$2-$1');
  return /^\d{4}(-\d{2}){0,2}$/.test(date) && date > today;
}
