import { isApplicable } from '../applicable.ts';
import { coverHromadas } from '../coverage/cell.ts';
import { coverageIndex } from '../coverage/of-dataset.ts';
import type { CoverageOptions, Match } from '../coverage/options.ts';
import type { Coverage } from '../coverage/state.ts';
import type { Dataset } from '../dataset.ts';
import type { Raion } from '../hromada.ts';
import { raionOf } from '../units.ts';
import { type Comparison, compareCoverage } from './compare.ts';
import type { WithScenario } from './with-scenario.ts';

/** What is asked of every scenario alike. */
export interface Question {
  /** Ids of service types; none given: any. */
  readonly types: readonly string[];
  readonly match: Match;
  readonly options: CoverageOptions;
}

/** How much of a raion is served: residents of its hromadas with a figure, those out of the reckoning left out. */
export interface RaionShare {
  readonly raion: Raion;
  readonly people: number;
  readonly served: number;
  /** Of whom nothing is known. Never added to those who have no service. */
  readonly unknown: number;
}

/** A scenario among others: one column. */
export interface Column {
  /** Services as far as they could be laid. */
  readonly added: number;
  readonly moved: number;
  readonly removed: number;
  /** Changes that could not be made. */
  readonly faults: number;
  /** Over the published services. */
  readonly comparison: Comparison;
  /** Where the smallest share is served; null where no raion has a figure and anything known. */
  readonly worst: RaionShare | null;
}

/** Every scenario beside the published services, which are null. Raions of which nothing is published are passed over. */
export function columnsOf(
  published: Dataset,
  scenarios: readonly (WithScenario | null)[],
  question: Question,
): readonly Column[] {
  const before = statesOf(published, question);
  const known = before.map(({ state }) => state !== 'unknown');
  return scenarios.map((scenario) => {
    const after = scenario === null ? before : statesOf(scenario.applied.dataset, question);
    return {
      ...countsOf(scenario),
      comparison: compareCoverage(published.hromadas, before, after),
      worst: worstRaion(published, known, after),
    };
  });
}

function statesOf(dataset: Dataset, { types, match, options }: Question): readonly Coverage[] {
  const index = coverageIndex(dataset);
  const chosen = types.map((id) => index.typeIndex.get(id)).filter((type) => type !== undefined);
  return coverHromadas(index, chosen, match, options);
}

function countsOf(scenario: WithScenario | null): Pick<Column, 'added' | 'moved' | 'removed' | 'faults'> {
  if (scenario === null) return { added: 0, moved: 0, removed: 0, faults: 0 };
  const { applied } = scenario;
  const faulty = new Set(applied.faults.map(({ at }) => at));
  const made = scenario.scenario.filter((_, at) => !faulty.has(at));
  const count = (kind: 'add' | 'move' | 'remove') => made.filter((change) => change.kind === kind).length;
  return { added: count('add'), moved: count('move'), removed: count('remove'), faults: faulty.size };
}

/** Of equal shares the raion where more people are without; then the first by code. */
function worstRaion(
  dataset: Dataset,
  known: readonly boolean[],
  after: readonly Coverage[],
): RaionShare | null {
  const shares = new Map<string, RaionShare & { readonly told: boolean }>();
  dataset.hromadas.forEach((hromada, i) => {
    const raion = raionOf(dataset, hromada.code);
    const { population } = hromada;
    if (raion === null || population === null || !isApplicable(hromada)) return;
    const sum = shares.get(raion.prefix) ?? { raion, people: 0, served: 0, unknown: 0, told: false };
    const state = after[i]?.state;
    shares.set(raion.prefix, {
      raion,
      people: sum.people + population,
      served: sum.served + (state === 'served' ? population : 0),
      unknown: sum.unknown + (state === 'unknown' ? population : 0),
      told: sum.told || known[i] === true,
    });
  });
  const told = [...shares.values()].filter(({ told: any, people }) => any && people > 0);
  const [worst] = told.sort(
    (a, b) =>
      a.served * b.people - b.served * a.people ||
      b.people - b.served - (a.people - a.served) ||
      (a.raion.prefix < b.raion.prefix ? -1 : 1),
  );
  if (worst === undefined) return null;
  const { raion, people, served, unknown } = worst;
  return { raion, people, served, unknown };
}
