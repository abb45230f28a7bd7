import { checkScenario, type Change, type ScenarioFault } from '../../domain/scenario/scenario.ts';
import {
  HIGHEST_COST,
  MOST_SCENARIOS,
  type NamedScenario,
  nameOf,
  NO_SCENARIOS,
  type ScenarioSet,
} from '../../domain/scenario/set.ts';
import {
  list,
  nullable,
  number,
  oneOf,
  optional,
  readFile,
  type Reader,
  record,
  text,
} from '../fields-schema.ts';
import { LoadError } from '../load-error.ts';
import type { Draft } from '../../domain/siting/draft.ts';
import { savedFigures, type SavedFigures, wrongIn } from '../need/saved.ts';
import { formForFile, savedSites, wrongInSites } from './saved-sites.ts';

/** Counts up when older readers could not understand a file. The layout: `docs/scenarios.md`. */
const SCHEMA = 2;

/** What a file of scenarios holds. */
export interface ScenarioFile extends SavedFigures {
  readonly set: ScenarioSet;
  /** The release over which they were drawn up. */
  readonly release: string | null;
  /** Territory, services and filters that they are about, as a link has them; null in a file of before, which had none. */
  readonly question: string | null;
  /** The form of best sites; null where nothing was typed. */
  readonly sites: Draft | null;
}

/** Why a file cannot be opened: where in it, what should stand there, what does. */
export interface ScenarioFileFault {
  readonly fault:
    | 'notJson'
    | 'notScenario'
    | 'newer'
    | 'invalid'
    | 'tooManyScenarios'
    | Exclude<ScenarioFault, 'malformed'>;
  readonly where: string;
  readonly expected: string;
  readonly came: string;
}

/** The text of a file: JSON for people and programs. */
export function scenarioFileText({ set, release, question, figures, onMap, sites }: ScenarioFile): string {
  const own = figures.length === 0 ? {} : { figures, figure: onMap };
  const form = sites && formForFile(sites);
  const asked = form === null ? {} : { sites: form };
  return `${JSON.stringify({ sotsmapaScenario: SCHEMA, release, question, ...set, ...asked, ...own }, null, 2)}\n`;
}

/** Reads such a text, and that of the first schema, which had one scenario without a name. Never throws. */
export function readScenarioFile(content: string): ScenarioFile | ScenarioFileFault {
  let json: unknown;
  try {
    json = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return { fault: 'notJson', where: '', expected: 'JSON', came: content.trim().slice(0, 40) };
  }
  const schema = (json as { sotsmapaScenario?: unknown } | null)?.sotsmapaScenario;
  const came = schema === undefined ? '' : JSON.stringify(schema);
  const place = { where: 'sotsmapaScenario', expected: String(SCHEMA), came };
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1)
    return { fault: 'notScenario', ...place };
  if (schema > SCHEMA) return { fault: 'newer', ...place };
  try {
    return checked(schema === 1 ? ofFirst(readFile(FIRST, json, '')) : readFile(FILE, json, ''));
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    const { where = '', expected } = error;
    return { fault: 'invalid', where, expected, came: error.came };
  }
}

type Written = Omit<ScenarioFile, 'set' | 'onMap'> & {
  readonly shown: number;
  readonly scenarios: readonly NamedScenario[];
  readonly figure: string | null;
};

const code: Reader<string> = text;
const codes = required(list(code));

/** As `list`, which takes a missing one for an empty one. */
function required<T>(read: Reader<T[]>): Reader<T[]> {
  return (value) => read(value === undefined ? null : value);
}

const CHANGES = {
  add: record({ kind: oneOf(['add']), type: text, hromada: nullable(code), area: codes }),
  move: record({ kind: oneOf(['move']), service: text, hromada: nullable(code), area: nullable(codes) }),
  remove: record({ kind: oneOf(['remove']), service: text }),
} as const;
const kindOf = record({ kind: oneOf(['add', 'move', 'remove']) });
const change: Reader<Change> = (value) => CHANGES[kindOf(value).kind](value);
const changes = required(list(change));

const NAMED = record<NamedScenario>({
  name: (value) => nameOf(optional(text)(value) ?? ''),
  cost: nullable(number),
  changes,
});
const FILE = record<Written>({
  release: nullable(text),
  question: nullable(text),
  shown: (value) => optional(number)(value) ?? 0,
  scenarios: required(list(NAMED)),
  figures: savedFigures,
  figure: nullable(text),
  sites: nullable(savedSites),
});
const FIRST = record({ release: nullable(text), changes });

const ofFirst = ({ release, changes: of }: { release: string | null; changes: Change[] }): Written => ({
  release,
  question: null,
  shown: 0,
  scenarios: [{ name: '', cost: null, changes: of }],
  figures: [],
  figure: null,
  sites: null,
});

const wrong = (where: string, expected: string, came: unknown): ScenarioFileFault => ({
  fault: 'invalid',
  where,
  expected,
  came: JSON.stringify(came),
});

/** What the form alone does not tell. */
function checked({ shown, scenarios, figure: onMap, ...rest }: Written): ScenarioFile | ScenarioFileFault {
  const most = String(MOST_SCENARIOS);
  if (scenarios.length > MOST_SCENARIOS) {
    return { fault: 'tooManyScenarios', where: 'scenarios', expected: most, came: String(scenarios.length) };
  }
  for (const [i, { cost, changes: of }] of scenarios.entries()) {
    const where = `scenarios[${i}]`;
    const good = cost === null || (Number.isInteger(cost) && cost >= 0 && cost <= HIGHEST_COST);
    if (!good) return wrong(`${where}.cost`, `0–${HIGHEST_COST}`, cost);
    const read = checkScenario(of);
    if (read.fault === null) continue;
    const at = `${where}.changes[${read.at}]`;
    if (read.fault === 'malformed') return wrong(at, 'UA74, UA7404, UA7404025', of[read.at]);
    return { fault: read.fault, where: at, expected: '', came: JSON.stringify(of[read.at] ?? null) };
  }
  const [first = NO_SCENARIOS.scenarios[0], ...more] = scenarios;
  const last = more.length;
  if (!Number.isInteger(shown) || shown < 0 || shown > last) return wrong('shown', `0–${last}`, shown);
  const fault = wrongIn({ figures: rest.figures, onMap }) ?? (rest.sites && wrongInSites(rest.sites));
  if (fault !== null) return wrong(fault.where, fault.expected, fault.came);
  return { set: { scenarios: [first, ...more], shown }, ...rest, onMap };
}
