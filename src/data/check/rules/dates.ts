import type { ISODate } from '../../../domain/date.ts';
import type { Service } from '../../../domain/service.ts';
import type { Problem } from '../../finding.ts';
import type { Fault, Rule } from './rule.ts';

interface DateFault extends Problem {
  readonly column: 'reported_on' | 'assured_on' | 'valid_to' | 'valid_from';
  readonly severity: 'error' | 'warning';
}

/** Before it no source of today's services speaks: a slip in the year. */
const EARLIEST = '2000-01-01';

/** Dates are of this century, and a source has spoken already. */
export const dates: Rule =
  ({ today }) =>
  (row, { service }) => {
    const found: Fault[] = [];
    for (const fault of dateFaults(service, today)) found.push({ ...fault, came: row.get(fault.column) });
    return found;
  };

/** Dates that can be read but not be true. */
function dateFaults(service: Service, today: ISODate): DateFault[] {
  const faults: DateFault[] = [];
  const spoken = [
    ['reported_on', service.reportedOn],
    ['assured_on', service.assuredOn],
  ] as const;
  for (const [column, date] of spoken) {
    if (date !== null && date > today) {
      faults.push({ column, key: 'future', params: { today }, severity: 'error' });
    } else if (date !== null && date < EARLIEST) faults.push({ column, key: 'tooOld', severity: 'error' });
  }
  if (service.status === 'operating' && service.validTo !== null && service.validTo <= today) {
    faults.push({ column: 'valid_to', key: 'ended', params: { today }, severity: 'warning' });
  }
  if (service.validFrom !== null && service.validFrom < '1917-01-01') {
    faults.push({ column: 'valid_from', key: 'tooOld', severity: 'error' });
  }
  return faults;
}
