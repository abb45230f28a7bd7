import { cellsOfService, type ProviderRow } from '../../data/edit/cells-of-service.ts';
import { compareReleases, servicesOfOblast } from '../../domain/compare/releases.ts';
import type { Hromada } from '../../domain/hromada.ts';
import { isOfRegister, type Service } from '../../domain/service.ts';
import type { Compared } from '../check-file-messages.ts';
import { type CheckedTable, idsOf } from './checked-table.ts';

/** Each vanished record is compared with so many new ones: of more, nobody would choose by hand. */
const LOOKED_AT = 3000;
const OFFERED = 20;

/**
 * The table against the published records of its oblast, but for those of open registers, which no table holds;
 * `published` null = they did not come.
 */
export function compareTable(
  table: CheckedTable,
  oblast: string,
  published: readonly Service[] | null,
): Compared {
  if (published === null) return { gone: null, added: 0, kept: 0 };
  const ids = idsOf(table);
  const before = servicesOfOblast(published, oblast).filter((each) => !isOfRegister(each));
  const known = new Set(before.map(({ id }) => id));
  const added = [...table.good.values()].filter(({ id }) => !known.has(id));
  const left = before.filter(({ id }) => !ids.has(id));
  const { vanished } = compareReleases(left, added.slice(0, LOOKED_AT));
  const gone = vanished.map(({ service, candidates }) => ({
    service,
    candidates: candidates.slice(0, OFFERED),
  }));
  return { gone, added: added.length, kept: before.length - gone.length };
}

/**
 * The published records as rows, by id: how a record comes back that was left out. The seat at which one of a hromada
 * stands is left out of the coordinates: nobody stated it.
 */
export function publishedRows(
  published: readonly Service[],
  units: readonly Hromada[],
): Map<string, ProviderRow> {
  const seats = new Map(units.map(({ code, seat }) => [code, seat?.at ?? null]));
  const seatOf = ({ precision, hromada }: Service) =>
    precision === 'hromada' && hromada !== null ? (seats.get(hromada) ?? null) : null;
  return new Map(published.map((service) => [service.id, cellsOfService(service, seatOf)]));
}
