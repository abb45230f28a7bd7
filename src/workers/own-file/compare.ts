import { cellsOfService, type ProviderRow } from '../../data/edit/cells-of-service.ts';
import type { ServicesPack } from '../../data/packs/pack.ts';
import { compareReleases, servicesOfOblast } from '../../domain/compare/releases.ts';
import type { Hromada } from '../../domain/hromada.ts';
import { isOfRegister, type Service } from '../../domain/service.ts';
import type { Compared } from '../check-file-messages.ts';
import { type CheckedTable, idsOf } from './checked-table.ts';
import { changesOf, namingRows, unplacedRows } from './publication.ts';

/** Each vanished record is compared with so many new ones: of more, nobody would choose by hand. */
const LOOKED_AT = 3000;
const OFFERED = 20;
const SHOWN = 50;

/** The first of a list, and how many it has. */
function counted<T, R>(all: readonly T[], view: (each: T) => R): { count: number; first: R[] } {
  return { count: all.length, first: all.slice(0, SHOWN).map(view) };
}

/**
 * What publishing the table would do to the records of its oblast, but for those of open registers, which no table
 * holds; `pack` null = they did not come. `scope`: of a part what it leaves empty stays as it was.
 */
export function compareTable(
  table: CheckedTable,
  oblast: string,
  scope: 'whole' | 'part',
  pack: Pick<ServicesPack, 'services' | 'unplaced'> | null,
  units: readonly Hromada[],
): Compared {
  const refused = unplacedRows(table);
  const unplaced = counted(refused, (each) => each);
  if (pack === null) {
    const nothing = { count: 0, first: [] };
    return { gone: null, goneUnplaced: [], added: nothing, changed: nothing, same: 0, unplaced };
  }
  const ids = idsOf(table);
  const before = servicesOfOblast(pack.services, oblast).filter((each) => !isOfRegister(each));
  const known = new Set(before.map(({ id }) => id));
  const fresh = [...table.good.values()].filter(({ id }) => !known.has(id));
  const left = before.filter(({ id }) => !ids.has(id));
  const { vanished } = compareReleases(left, fresh.slice(0, LOOKED_AT));
  const { added, changed, same } = changesOf(table, oblast, scope, publishedRows(before, units), (services) =>
    publishedRows(services, units),
  );
  // Of records that wait without a place the page has the names alone: they are not new, and whether they are the same
  // is known to whoever publishes. What cannot be published changes nothing: it is counted by itself.
  const waiting = new Set([...pack.unplaced, ...refused].map(({ id }) => id));
  const named = new Map(table.sheet.rows.map(namingRows(table.sheet)).map((each) => [each.id, each]));
  return {
    gone: vanished.map(({ service, candidates }) => ({ service, candidates: candidates.slice(0, OFFERED) })),
    goneUnplaced: pack.unplaced
      .filter(({ id, file }) => id !== '' && file.endsWith(`${oblast}.csv`) && !ids.has(id))
      .map(({ id, provider, type }) => ({ row: 0, id, provider, type: type ?? '' })),
    added: counted(
      added.filter(({ id }) => !waiting.has(id)),
      ({ id, provider, service_type }) => ({
        row: named.get(id)?.row ?? 0,
        id,
        provider,
        type: service_type,
      }),
    ),
    changed: counted(
      changed.filter(({ id }) => !waiting.has(id)),
      ({ id, fields }) => ({ id, provider: named.get(id)?.provider ?? '', fields }),
    ),
    same,
    unplaced,
  };
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
