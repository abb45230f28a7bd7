import type { Code } from '../../domain/code.ts';
import type { Precision, Service } from '../../domain/service.ts';
import { type Cells, cellsOf, readChoice } from '../sheet/cells.ts';
import type { Finding } from '../finding.ts';
import type { TableRow } from '../sheet/table.ts';
import { PRECISION } from './choices.ts';
import type { ProviderContext } from './context.ts';
import { findPlace, type NoPlace, type Place } from './place.ts';
import { readService } from './read-service.ts';
import { refuseRevealedPlace, withoutEchoes } from './redacted.ts';
import type { SeenIds } from './seen-ids.ts';
import { findType } from './type-lookup.ts';
import type { Unplaced } from './unplaced.ts';

export interface RowOutcome {
  readonly service: Service;
  /** Null: the service has its place. */
  readonly unplaced: Unplaced | null;
  /** Why it has no place, whatever else is wrong with it; null also where it may be one that hides. */
  readonly placeFault: Unplaced | null;
  /** What is wrong with its values; why it has no place stands in `unplaced`. */
  readonly findings: readonly Finding[];
}

const NOWHERE: Place = { hromada: null, precision: 'hromada', at: null, settlement: null };

/** Reads one row of a provider table. `seen`: ids read before. */
export function readRow(row: TableRow, seen: SeenIds, context: ProviderContext): RowOutcome {
  const all: Finding[] = [];
  const cells = cellsOf(row, context.file, 'error', all);
  const type = findType(row.get('service_type'), context.types);
  if (type === null) cells.report('service_type', { key: 'type' });
  else if (type.applyPlace) cells.report('service_type', { key: 'applyType' });
  const precision =
    readChoice(cells, 'precision', PRECISION) ?? (type?.redacted === true ? 'redacted' : null);
  const place = placeOf(cells, precision, context);
  const service = readService(cells, type, 'reason' in place ? NOWHERE : place, context);
  const findings = precision === 'redacted' ? withoutEchoes(all) : all;
  const bad = findings.filter((finding) => finding.severity !== 'warning');
  const placeFault = whyNoPlace(cells, service, place, seen, context.file);
  if (bad.length === 0) return { service, unplaced: placeFault, placeFault, findings };
  const unplaced = {
    reason: 'badValue',
    findings: bad,
    candidates: candidatesOf(cells, service, place),
  } as const;
  return { service, unplaced, placeFault: mayHide(cells) ? null : placeFault, findings };
}

function placeOf(cells: Cells, precision: Precision | null, context: ProviderContext): Place | NoPlace {
  const nowhere = cells.get('hromada') === '' && cells.get('service_area') === '';
  if (precision === 'redacted') {
    refuseRevealedPlace(cells, context);
    if (!nowhere) return { ...NOWHERE, precision };
  }
  if (nowhere) return { reason: 'noPlace', column: 'hromada', problem: { key: 'nowhere' }, candidates: [] };
  return findPlace(cells, precision, context);
}

function whyNoPlace(
  cells: Cells,
  { id }: Service,
  place: Place | NoPlace,
  seen: SeenIds,
  file: string,
): Unplaced | null {
  const why = duplicateOf(id, seen) ?? ('reason' in place ? place : null);
  if (why === null) return null;
  const { reason, column, problem, candidates } = why;
  const at = { severity: 'error', file, row: cells.row, column, came: cells.get(column) } as const;
  return { reason, findings: [{ ...problem, ...at }], candidates };
}

function duplicateOf(id: string, seen: SeenIds): NoPlace | null {
  const first = seen.find(id);
  if (first === null) return null;
  const key = first.id === id ? 'duplicateId' : 'sameInLinks';
  const problem = { key, params: { id, first: first.where, other: first.id } } as const;
  return { reason: 'duplicate', column: 'id', problem, candidates: [] };
}

/** A precision that cannot be read may mean that nothing of the place may be repeated. */
function mayHide(cells: Cells): boolean {
  const precision = cells.get('precision');
  return precision !== '' && PRECISION.find(precision) === null;
}

/** Where a record with a bad value may belong; nothing where it may be one that hides. */
function candidatesOf(cells: Cells, service: Service, place: Place | NoPlace): readonly Code[] {
  if (service.type === '' || mayHide(cells)) return [];
  if ('reason' in place) return place.candidates;
  return place.hromada === null ? [] : [place.hromada];
}
