import { type Service, STATUSES } from '../../domain/service.ts';
import type { UnplacedRecord } from '../../domain/survey.ts';
import type { CsvRow } from '../csv.ts';
import type { NoPlace } from './place.ts';

/** The record as the list of unplaced ones shows it. */
export function asUnplaced(row: CsvRow, service: Service, why: NoPlace, file: string): UnplacedRecord {
  return {
    id: service.id === '' ? `${file}:${row.row}` : service.id,
    type: service.type === '' ? null : service.type,
    provider: service.provider.uk,
    status: STATUSES.find((status) => status === row.get('status').toLowerCase()) ?? null,
    reason: why.reason,
    message: why.message,
    file,
    row: row.row,
    candidates: why.candidates,
    validFrom: service.validFrom,
    validTo: service.validTo,
    reportedOn: service.reportedOn,
    assuredOn: service.assuredOn,
    source: service.detail?.source ?? '',
  };
}
