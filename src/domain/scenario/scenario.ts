import { type Code, levelOf, prefixOf } from '../code.ts';

/**
 * A territory by the part of its code that names it: `UA74` an oblast, `UA7404` a raion, `UA7404025` a hromada (OCHA's
 * P-code), `UA80` Kyiv. Short enough for a link, and as telling as the whole code.
 */
export type Territory = string;

/** A service that does not exist: `hromada` is where it would stand; without `area` it serves that hromada. */
export interface AddService {
  readonly kind: 'add';
  /** Id of a service type. */
  readonly type: string;
  readonly hromada: Territory | null;
  readonly area: readonly Territory[];
}

/** An existing service elsewhere, or with another area; null leaves that part as it is. */
export interface MoveService {
  readonly kind: 'move';
  /** Id of a service. */
  readonly service: string;
  readonly hromada: Territory | null;
  /** Empty: its own hromada. */
  readonly area: readonly Territory[] | null;
}

export interface RemoveService {
  readonly kind: 'remove';
  readonly service: string;
}

export type Change = AddService | MoveService | RemoveService;

/** «Що, якщо»: changes over the published services, in order. */
export type Scenario = readonly Change[];

/**
 * Why a scenario cannot be read. `malformed`: not of the form; `noPlace`: a new service has neither hromada nor area;
 * `notHromada`: a service stands in a hromada, not in a raion or an oblast; `noChange`: a move that moves nothing;
 * `twice`: a service is moved or removed more than once; `tooMany`: more changes than MOST_CHANGES.
 */
export type ScenarioFault = 'malformed' | 'noPlace' | 'notHromada' | 'noChange' | 'twice' | 'tooMany';

export type ScenarioRead =
  | { readonly scenario: Scenario; readonly fault: null }
  | {
      readonly scenario: null;
      readonly fault: ScenarioFault /** The change at fault, from 0. */;
      readonly at: number;
    };

const MOST_CHANGES = 500;

/** The territory that a 19-character code names. */
export function territoryOf(code: Code): Territory {
  return prefixOf(code, levelOf(code));
}

/** True for `UA` and 2, 4 or 7 digits, where no part is zero. */
function isTerritory(text: string): boolean {
  return /^UA(?!00)\d{2}((?!00)\d{2}((?!000)\d{3})?)?$/.test(text);
}

/** Kyiv and Sevastopol are hromadas of oblast level; Crimea's raions are units, but services are not shown there. */
const CITY = /^UA(80|85)$/;

function standsIn(territory: Territory): boolean {
  return territory.length === 9 || CITY.test(territory);
}

/** What is wrong with the changes, whatever form they came in; the read scenario where nothing is. */
export function checkScenario(changes: Scenario): ScenarioRead {
  if (changes.length > MOST_CHANGES) return { scenario: null, fault: 'tooMany', at: MOST_CHANGES };
  const touched = new Set<string>();
  for (const [at, change] of changes.entries()) {
    const fault = faultOf(change) ?? (change.kind !== 'add' && touched.has(change.service) ? 'twice' : null);
    if (fault !== null) return { scenario: null, fault, at };
    if (change.kind !== 'add') touched.add(change.service);
  }
  return { scenario: changes, fault: null };
}

function faultOf(change: Change): ScenarioFault | null {
  if (change.kind === 'remove') return change.service === '' ? 'malformed' : null;
  const { hromada, area } = change;
  if ((change.kind === 'add' ? change.type : change.service) === '') return 'malformed';
  if ([...(area ?? []), ...(hromada === null ? [] : [hromada])].some((one) => !isTerritory(one)))
    return 'malformed';
  if (hromada !== null && !standsIn(hromada)) return 'notHromada';
  if (change.kind === 'add') return hromada === null && change.area.length === 0 ? 'noPlace' : null;
  return hromada === null && area === null ? 'noChange' : null;
}
