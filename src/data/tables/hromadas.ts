import { type CodeLevel, isCode, levelOf, prefixOf } from '../../domain/code.ts';
import type { Hromada, Raion, UnitKind } from '../../domain/hromada.ts';
import { type Cells, readEnum, readName, readNumber, readRequired } from '../sheet/cells.ts';
import { ownTable } from './own-table.ts';

export interface HromadaRow {
  readonly hromada: Hromada;
  /** Null for Kyiv and Sevastopol, which have none. */
  readonly raion: Raion | null;
  readonly areaKm2: number | null;
}

/** What a type of unit is called in the table, and the level of its code. */
const TYPES: Record<string, { readonly kind: UnitKind; readonly level: CodeLevel }> = {
  міська: { kind: 'urban', level: 'hromada' },
  селищна: { kind: 'settlement', level: 'hromada' },
  сільська: { kind: 'rural', level: 'hromada' },
  city: { kind: 'city', level: 'oblast' },
  raion: { kind: 'raion', level: 'raion' },
};

/** `data/hromadas.csv`: committed facts of every unit, on which the country runs when no open source is reachable. */
export const hromadaTable = ownTable({
  file: 'hromadas.csv',
  required: ['code', 'name', 'type', 'raion', 'seat', 'lon', 'lat'],
  optional: ['population', 'area_km2'],
  translated: ['name', 'raion', 'seat'],
  key: ['code'],
  reader: () => readHromada,
});

function readHromada(cells: Cells): HromadaRow {
  const code = readRequired(cells, 'code');
  if (!isCode(code)) cells.report('code', { key: 'code' });
  return {
    hromada: {
      code,
      name: readName(cells, 'name', 'name'),
      kind: kindOf(cells, code),
      population: readNumber(cells, 'population', 0, 10_000_000),
      seat: {
        name: readName(cells, 'seat', 'seat'),
        at: [degrees(cells, 'lon', 180), degrees(cells, 'lat', 90)],
      },
      territory: null,
    },
    raion:
      levelOf(code) === 'oblast'
        ? null
        : { prefix: prefixOf(code, 'raion'), name: readName(cells, 'raion', 'raion') },
    areaKm2: readNumber(cells, 'area_km2', 0.01, 100_000),
  };
}

/** The type must be one of the level that the code names. */
function kindOf(cells: Cells, code: string): UnitKind {
  readRequired(cells, 'type');
  const fitting = Object.keys(TYPES).filter((type) => TYPES[type]?.level === levelOf(code));
  return TYPES[readEnum(cells, 'type', fitting) ?? '']?.kind ?? 'rural';
}

function degrees(cells: Cells, column: string, limit: number): number {
  readRequired(cells, column);
  return readNumber(cells, column, -limit, limit) ?? 0;
}
