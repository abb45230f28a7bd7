import type { Service } from '../../domain/service.ts';
import type { UnplacedReason, UnplacedRecord } from '../../domain/survey.ts';
import { type Finding, messageOf } from '../finding.ts';
import type { TableRow } from '../sheet/table.ts';
import { STATUS } from './choices.ts';
import type { Code } from '../../domain/code.ts';

/** Why a record has no place. */
export interface Unplaced {
  readonly reason: UnplacedReason;
  readonly findings: readonly Finding[];
  readonly candidates: readonly Code[];
}

/** The record as the list of unplaced ones shows it. */
export function asUnplaced(row: TableRow, service: Service, why: Unplaced, file: string): UnplacedRecord {
  return {
    id: service.id === '' ? `${file}:${row.row}` : service.id,
    type: service.type === '' ? null : service.type,
    provider: service.provider.uk,
    status: STATUS.find(row.get('status')),
    reason: why.reason,
    message: why.findings.map(recordMessage).join('; '),
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

function recordMessage(finding: Finding): string {
  const message = messageOf(finding);
  return finding.column === null ? message : `${finding.column}: ${message}`;
}
