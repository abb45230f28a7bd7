import type { Code } from '../code.ts';
import type { WaysTable } from '../siting/ways.ts';

/** What is told of a table of ways by road. */
export interface TravelFacts {
  /** Of the roads: «OpenStreetMap». */
  readonly source: string;
  readonly sourceUrl: string | null;
  readonly licence: string | null;
  /** The day that the roads are of. */
  readonly date: string;
  /** What counted the ways: «Valhalla 3.5»; null where that is not known. */
  readonly engine: string | null;
  /** Ways of more minutes are not in it; null where it is not known what was left out. */
  readonly within: number | null;
}

export interface Way {
  readonly minutes: number;
  /** Null where only minutes are known. */
  readonly km: number | null;
}

/** Ways by road between the seats of hromadas: by code of the home, then of the other. One way may miss the way back. */
export interface TravelTable extends TravelFacts {
  readonly ways: ReadonlyMap<Code, ReadonlyMap<Code, Way>>;
}

/** The table as best sites ask for it. Ways whose km are not known are no ways by km. */
export function waysBy({ ways }: Pick<TravelTable, 'ways'>, unit: 'minutes' | 'km'): WaysTable {
  const table = new Map<Code, Map<Code, number>>();
  for (const [from, row] of ways) {
    const known = new Map<Code, number>();
    for (const [to, way] of row) {
      const length = way[unit];
      if (length !== null) known.set(to, length);
    }
    table.set(from, known);
  }
  return table;
}

/** The same in few bytes: codes once, homes first; each home's list of others as steps between their places in it. */
export interface PackedTravel extends TravelFacts {
  readonly codes: readonly Code[];
  /** How many of the codes are homes. */
  readonly homes: number;
  readonly steps: readonly (readonly number[])[];
  /** Whole minutes, in the order of the steps. */
  readonly minutes: readonly (readonly number[])[];
  /** Whole km; null where they are not known. */
  readonly km: readonly (readonly (number | null)[])[];
}

/** The ways from some homes (those of an oblast), rounded: the nearest minute and km. */
export function packTravel({ ways, ...facts }: TravelTable, isHome: (code: Code) => boolean): PackedTravel {
  const homes = [...ways.keys()].filter(isHome).sort();
  const own = new Set(homes);
  const others = new Set(homes.flatMap((home) => [...(ways.get(home)?.keys() ?? [])]));
  const codes = [...homes, ...[...others].filter((code) => !own.has(code)).sort()];
  const at = new Map(codes.map((code, i) => [code, i]));
  const rows = homes.map((home) =>
    [...(ways.get(home) ?? [])]
      .map(([to, way]) => ({ to: at.get(to) as number, way }))
      .sort((a, b) => a.to - b.to),
  );
  return {
    ...facts,
    codes,
    homes: homes.length,
    steps: rows.map((row) => row.map(({ to }, i) => to - (row[i - 1]?.to ?? 0))),
    minutes: rows.map((row) => row.map(({ way }) => Math.round(way.minutes))),
    km: rows.map((row) => row.map(({ way }) => (way.km === null ? null : Math.round(way.km)))),
  };
}

/** Takes packs that hold what they should: as many minutes and km as steps, and no step beyond the codes. */
export function unpackTravel({ codes, homes, steps, minutes, km, ...facts }: PackedTravel): TravelTable {
  const ways = codes.slice(0, homes).map((home, h): [Code, Map<Code, Way>] => {
    let to = 0;
    const row = (steps[h] ?? []).map((step, i): [Code, Way] => {
      to += step;
      return [codes[to] ?? '', { minutes: minutes[h]?.[i] ?? Infinity, km: km[h]?.[i] ?? null }];
    });
    return [home, new Map(row)];
  });
  return { ...facts, ways: new Map(ways) };
}
