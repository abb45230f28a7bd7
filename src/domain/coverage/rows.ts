import type { Code } from '../code.ts';
import { coverHromadas, outcomesOf } from './cell.ts';
import type { CoverageOptions } from './options.ts';
import { type Coverage, fillOf } from './state.ts';
import type { Dataset } from '../dataset.ts';
import type { Hromada, Raion } from '../hromada.ts';
import type { HromadaRow, RowPart } from './row.ts';
import type { Match } from './options.ts';
import { coverageIndex } from './of-dataset.ts';
import { type NearestFound, nearestByRoadOf, nearestOf, NOWHERE, type Search } from './nearest-of-unit.ts';
import type { WayChoice } from '../filters/way.ts';
import type { TravelTable } from '../travel/table.ts';
import { raionOf } from '../units.ts';

/**
 * One row a hromada of the scope: coverage of the chosen types together; of any type where none is chosen (places to
 * apply are no type of coverage). `types`: ids, in the order of the choice. `way`: by what the nearest is, where there
 * is a table of ways by road.
 */
export function rowsOf(
  dataset: Dataset,
  types: readonly string[],
  match: Match,
  options: CoverageOptions,
  today: string,
  travel: TravelTable | null,
  way: WayChoice,
): readonly HromadaRow[] {
  const index = coverageIndex(dataset);
  const counted = types.filter((id) => index.typeIndex.has(id));
  const chosen = counted.map((id) => index.typeIndex.get(id) as number);
  const coverages = coverHromadas(index, chosen, match, options);
  const asked = { types: counted, match };
  const straight = nearestOf(dataset, asked, options, today);
  const road = travel === null ? null : nearestByRoadOf(dataset, asked, options, travel.ways);
  const together = match === 'all' && counted.length > 1;
  const partsOf = (hromada: number): readonly RowPart[] =>
    outcomesOf(index, hromada, chosen, options).map(({ state, reason }, i) => ({
      type: counted[i] as string,
      fill: fillOf(state, reason),
      reason,
    }));
  return dataset.hromadas.map((hromada, i) =>
    rowOf(hromada, raionOf(dataset, hromada.code), coverages[i] as Coverage, { straight, road, way }, () =>
      together ? partsOf(i) : NO_PARTS,
    ),
  );
}

const NO_PARTS: readonly RowPart[] = [];

interface Searches {
  readonly straight: Search;
  /** Null without a table of ways by road. */
  readonly road: Search | null;
  readonly way: WayChoice;
}

/** What only a list shows is worked out when it is asked for: the map never asks. */
function rowOf(
  hromada: Hromada,
  raion: Raion | null,
  coverage: Coverage,
  { straight, road, way }: Searches,
  partsOf: () => readonly RowPart[],
): HromadaRow {
  const { state, reason } = coverage;
  const none = state === 'served' || state === 'notApplicable' ? NOWHERE : undefined;
  let inLine: NearestFound | undefined = none;
  let byRoad: NearestFound | undefined = road === null ? NOWHERE : none;
  let parts: readonly RowPart[] | undefined;
  const line = () => (inLine ??= straight(hromada));
  const roads = () => (byRoad ??= road?.(hromada) ?? NOWHERE);
  const find = (of: keyof NearestFound) => (way === 'road' ? roads()[of] : null) ?? line()[of];
  return {
    hromada,
    raion,
    coverage,
    fill: fillOf(state, reason),
    get parts() {
      return (parts ??= partsOf());
    },
    get nearest() {
      return find('near');
    },
    get anywhere() {
      return find('anywhere');
    },
    get km() {
      return line().anywhere?.km ?? null;
    },
    get minutes() {
      return roads().anywhere?.minutes ?? null;
    },
  };
}

export function rowsByCode(rows: readonly HromadaRow[]): ReadonlyMap<Code, HromadaRow> {
  return new Map(rows.map((row) => [row.hromada.code, row]));
}
