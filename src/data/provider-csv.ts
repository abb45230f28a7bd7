import type { Code } from '../domain/code.ts';
import { PRECISIONS, type Precision, type Service } from '../domain/service.ts';
import type { UnplacedRecord } from '../domain/survey.ts';
import { type Cells, cellsOf, readEnum } from './cells.ts';
import { type CsvRow, readCsv } from './csv.ts';
import type { Finding } from './finding.ts';
import { PROVIDER_ALIASES, PROVIDER_COLUMNS, REQUIRED_COLUMNS } from './provider/columns.ts';
import type { ProviderContext } from './provider/context.ts';
import { findPlace, type NoPlace, type Place } from './provider/place.ts';
import { readService } from './provider/read-service.ts';
import { refuseRevealedPlace } from './provider/redacted.ts';
import { asUnplaced } from './provider/unplaced.ts';

export interface ProviderTable {
  readonly services: readonly Service[];
  readonly unplaced: readonly UnplacedRecord[];
  /** Rows with a record: services and unplaced add up to it. */
  readonly rows: number;
  /** Among them fatal ones, after which nothing may be published. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a provider table (DESIGN §4). Every row ends among the services or the unplaced, with the reason.
 * A redacted row that reveals its place is fatal, and so is a table without a required column.
 */
export function parseProviderCsv(text: string, context: ProviderContext): ProviderTable {
  const layout = {
    file: context.file,
    columns: PROVIDER_COLUMNS,
    required: REQUIRED_COLUMNS,
    aliases: PROVIDER_ALIASES,
  };
  const table = readCsv(text, layout);
  const findings: Finding[] = [...table.findings];
  const services: Service[] = [];
  const unplaced: UnplacedRecord[] = [];
  const seen = new Map(context.taken);
  for (const row of table.rows) {
    const outcome = readRow(row, seen, context);
    findings.push(...outcome.findings);
    if (outcome.unplaced === null) services.push(outcome.service);
    else unplaced.push(asUnplaced(row, outcome.service, outcome.unplaced, context.file));
    if (!seen.has(outcome.service.id)) seen.set(outcome.service.id, `${context.file}:${row.row}`);
  }
  return { services, unplaced, rows: table.rows.length, findings };
}

interface Outcome {
  readonly service: Service;
  readonly unplaced: NoPlace | null;
  readonly findings: readonly Finding[];
}

const NOWHERE: Place = { hromada: null, precision: 'hromada', at: null, settlement: null };

function readRow(row: CsvRow, seen: ReadonlyMap<string, string>, context: ProviderContext): Outcome {
  const findings: Finding[] = [];
  const cells = cellsOf(row, context.file, 'error', findings);
  const type = context.types.get(row.get('service_type')) ?? null;
  if (type === null || type.applyPlace) cells.report('service_type', 'вид послуги з service-types.csv');
  const precision = readEnum(cells, 'precision', PRECISIONS) ?? (type?.redacted === true ? 'redacted' : null);
  const place = placeOf(cells, precision, context);
  const service = readService(cells, type, 'reason' in place ? NOWHERE : place, context);
  return { service, unplaced: whyUnplaced(cells, service, place, findings, seen), findings };
}

function placeOf(cells: Cells, precision: Precision | null, context: ProviderContext): Place | NoPlace {
  const nowhere = cells.get('hromada') === '' && cells.get('service_area') === '';
  if (precision === 'redacted') {
    refuseRevealedPlace(cells, context);
    if (!nowhere) return { ...NOWHERE, precision };
  }
  if (nowhere)
    return { reason: 'noPlace', message: 'hromada: немає ні громади, ні території надання', candidates: [] };
  return findPlace(cells, precision, context);
}

function whyUnplaced(
  cells: Cells,
  service: Service,
  place: Place | NoPlace,
  findings: readonly Finding[],
  seen: ReadonlyMap<string, string>,
): NoPlace | null {
  const bad = findings.filter((finding) => finding.severity !== 'warning');
  if (bad.length > 0) {
    const message = bad.map((finding) => finding.message).join('; ');
    return { reason: 'badValue', message, candidates: candidatesOf(cells, service, place) };
  }
  const first = seen.get(service.id);
  if (first !== undefined) {
    const message = `id: «${cells.get('id')}» уже є: ${first}`;
    return { reason: 'duplicate', message, candidates: [] };
  }
  return 'reason' in place ? place : null;
}

/** Where a record with a bad value may belong; nothing where it may be one that hides. */
function candidatesOf(cells: Cells, service: Service, place: Place | NoPlace): readonly Code[] {
  const precision = cells.get('precision').toLowerCase();
  if (service.type === '') return [];
  if (precision !== '' && PRECISIONS.every((known) => known !== precision)) return [];
  if ('reason' in place) return place.candidates;
  return place.hromada === null ? [] : [place.hromada];
}
