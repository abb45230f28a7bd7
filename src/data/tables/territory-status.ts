import { type Code, isCode } from '../../domain/code.ts';
import { TERRITORY_STATUSES, type TerritoryStatus } from '../../domain/hromada.ts';
import type { ISODate } from '../../domain/date.ts';
import { type Cells, readDate, readEnum, readNumber, readRequired } from '../sheet/cells.ts';
import { ownTable } from './own-table.ts';

/** A hromada on the list of order 376. */
export interface TerritoryRecord {
  readonly code: Code;
  readonly status: TerritoryStatus;
  /** The date of the order's edition: one and the same in all records. */
  readonly edition: ISODate;
  readonly settlements: number;
  /** Settlements under each status; one of which parts differ counts under several. */
  readonly occupied: number;
  readonly active: number;
  readonly activeWithRegisters: number;
  readonly possible: number;
}

const COUNTS = ['settlements', 'occupied', 'active', 'active_with_registers', 'possible'] as const;
const MOST_SETTLEMENTS = 1000;

/** `data/territory-status.csv`: order 376 by hromada. It knows the units; a list of no rows is a list. */
export const territoryTable = ownTable({
  file: 'territory-status.csv',
  required: ['code', 'status', 'edition', ...COUNTS],
  optional: ['name', 'note'],
  key: ['code'],
  reader: (codes: ReadonlySet<Code>) => {
    let edition: string | null = null;
    return (cells) => {
      const record = readRecord(cells, codes);
      edition ??= record.edition;
      if (record.edition !== '' && record.edition !== edition) {
        cells.report('edition', { key: 'oneOf', params: { values: edition } });
      }
      return record;
    };
  },
});

function readRecord(cells: Cells, codes: ReadonlySet<Code>): TerritoryRecord {
  const code = readRequired(cells, 'code');
  if (!isCode(code)) cells.report('code', { key: 'code' });
  else if (!codes.has(code)) cells.report('code', { key: 'noSuchCode', params: { code } });
  readRequired(cells, 'edition');
  const settlements = readCount(cells, 'settlements', MOST_SETTLEMENTS);
  const under = (column: (typeof COUNTS)[number]) => readCount(cells, column, settlements);
  const counts = {
    settlements,
    occupied: under('occupied'),
    active: under('active'),
    activeWithRegisters: under('active_with_registers'),
    possible: under('possible'),
  };
  return { code, status: readStatus(cells, counts), edition: readDate(cells, 'edition') ?? '', ...counts };
}

function readCount(cells: Cells, column: string, most: number): number {
  readRequired(cells, column);
  const count = readNumber(cells, column, 0, most) ?? 0;
  if (Number.isInteger(count)) return count;
  cells.report(column, { key: 'between', params: { min: '0', max: String(most) } });
  return 0;
}

type Counts = Omit<TerritoryRecord, 'code' | 'status' | 'edition'>;

/** The status that is written, which must be the one that the counts give. */
function readStatus(cells: Cells, counts: Counts): TerritoryStatus {
  readRequired(cells, 'status');
  const counted = statusOf(counts);
  const written = readEnum(cells, 'status', TERRITORY_STATUSES);
  if (written !== null && written !== counted) {
    cells.report('status', { key: 'oneOf', params: { values: counted } });
  }
  return counted;
}

function statusOf({ settlements, occupied, active, activeWithRegisters }: Counts): TerritoryStatus {
  if (occupied > 0) return occupied === settlements ? 'occupied' : 'partly_occupied';
  if (active > 0) return 'active';
  return activeWithRegisters > 0 ? 'active_e_resources' : 'possible';
}
