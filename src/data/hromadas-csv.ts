import { isCode, prefixOf } from '../domain/code.ts';
import type { Hromada, Raion, UnitKind } from '../domain/hromada.ts';
import { type Cells, readEnum, readNumber, readRequired, readText } from './cells.ts';
import { readRecords, type Records } from './records.ts';

export interface HromadaRow {
  readonly hromada: Hromada;
  readonly raion: Raion | null;
}

const REQUIRED = ['code', 'name', 'type', 'seat', 'lon', 'lat'];
const COLUMNS = [...REQUIRED, 'raion', 'name_en', 'raion_en', 'seat_en', 'population', 'area_km2'];

const KINDS: Record<string, UnitKind> = {
  міська: 'urban',
  селищна: 'settlement',
  сільська: 'rural',
  city: 'city',
  raion: 'raion',
};

/** `data/hromadas/<oblast>.csv`: committed facts that the pilot oblast runs on when no open source is reachable. */
export function parseHromadas(text: string, file: string): Records<HromadaRow> {
  return readRecords(text, { file, columns: COLUMNS, required: REQUIRED }, readHromada);
}

function readHromada(cells: Cells): HromadaRow {
  const code = readRequired(cells, 'code');
  if (!isCode(code)) cells.report('code', { key: 'code' });
  const kind = readEnum(cells, 'type', Object.keys(KINDS));
  return {
    hromada: {
      code,
      name: named(cells, 'name'),
      kind: KINDS[kind ?? ''] ?? 'rural',
      population: readNumber(cells, 'population', 0, 10_000_000),
      seat: { name: named(cells, 'seat'), at: [degrees(cells, 'lon', 180), degrees(cells, 'lat', 90)] },
      territory: null,
    },
    raion:
      cells.get('raion') === '' ? null : { prefix: prefixOf(code, 'raion'), name: named(cells, 'raion') },
  };
}

function named(cells: Cells, column: string): { uk: string; en: string | null } {
  return { uk: readRequired(cells, column), en: readText(cells, `${column}_en`) };
}

function degrees(cells: Cells, column: string, limit: number): number {
  readRequired(cells, column);
  return readNumber(cells, column, -limit, limit) ?? 0;
}
