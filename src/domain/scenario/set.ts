import { escapeId, unescapeId } from './id-text.ts';
import { type Part, partsOf, shownOf } from './parts.ts';
import type { Scenario, ScenarioFault } from './scenario.ts';
import { formatScenario, parseScenario } from './text.ts';

/** One of the scenarios that stand side by side. */
export interface NamedScenario {
  /** Empty: it is called by its number. */
  readonly name: string;
  /** Whole hryvnias, as the planner reckons; null = not given. */
  readonly cost: number | null;
  readonly changes: Scenario;
}

/** Scenarios that answer one question; `shown` is the number of the one on the map, from 0. */
export interface ScenarioSet {
  readonly scenarios: readonly [NamedScenario, ...NamedScenario[]];
  readonly shown: number;
}

export const MOST_SCENARIOS = 8;
export const LONGEST_NAME = 60;
export const HIGHEST_COST = 999_999_999_999;

/** `at`: the change at fault, of scenario `of`; both from 0. */
export type SetRead =
  | { readonly set: ScenarioSet; readonly fault: null }
  | {
      readonly set: null;
      readonly fault: ScenarioFault | 'tooManyScenarios';
      readonly of: number;
      readonly at: number;
    };

const EMPTY: NamedScenario = { name: '', cost: null, changes: [] };

/** No scenario: one without changes. */
export const NO_SCENARIOS: ScenarioSet = { scenarios: [EMPTY], shown: 0 };

/** A name as it is kept: in one line, not too long. */
export function nameOf(typed: string): string {
  const line = typed.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  // What was cut in two is no letter.
  return line
    .slice(0, LONGEST_NAME)
    .replace(/\p{Surrogate}/gu, '')
    .trim();
}

/** The text of scenarios (see `parts.ts`); null for one without a name, a cost and changes. */
export function formatSet({ scenarios, shown }: ScenarioSet): string | null {
  const headless = scenarios.length === 1 && scenarios[0].name === '' && scenarios[0].cost === null;
  const pieces = scenarios.flatMap((each, i) => {
    const changes = each.changes.length === 0 ? [] : [formatScenario(each.changes)];
    return headless ? changes : [headOf(each, i > 0 && i === shown), ...changes];
  });
  return pieces.length === 0 ? null : pieces.join('~');
}

function headOf({ name, cost }: NamedScenario, marked: boolean): string {
  return [marked ? 'S' : 's', escapeId(name), cost ?? ''].join('.').replace(/\.+$/, '');
}

/** Reads what `formatSet` wrote; says why, and where, it cannot. A scenario has one text. */
export function parseSet(text: string): SetRead {
  const parts = partsOf(text);
  if (parts.length > MOST_SCENARIOS)
    return { set: null, fault: 'tooManyScenarios', of: MOST_SCENARIOS, at: 0 };
  const scenarios: NamedScenario[] = [];
  for (const [of, part] of parts.entries()) {
    const { scenario, fault, ...where } = parseScenario(part.changes);
    if (scenario === null) return { set: null, fault, of, at: 'at' in where ? where.at : 0 };
    const head = readHead(part);
    if (head === null) return { set: null, fault: 'malformed', of, at: 0 };
    scenarios.push({ ...head, changes: scenario });
  }
  const [first = EMPTY, ...more] = scenarios;
  const set: ScenarioSet = { scenarios: [first, ...more], shown: shownOf(parts) };
  if ((formatSet(set) ?? '') !== text) return { set: null, fault: 'malformed', of: 0, at: 0 };
  return { set, fault: null };
}

function readHead({ head }: Part): Pick<NamedScenario, 'name' | 'cost'> | null {
  const [, written = '', cost = '', ...more] = head?.split('.') ?? [];
  const name = unescapeId(written);
  if (name === null || name !== nameOf(name) || more.length > 0) return null;
  if (cost !== '' && !/^(0|[1-9]\d{0,11})$/.test(cost)) return null;
  return { name, cost: cost === '' ? null : Number(cost) };
}
