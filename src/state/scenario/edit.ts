import type { Code } from '../../domain/code.ts';
import {
  type AddService,
  type Change,
  type MoveService,
  type Scenario,
  type Territory,
  territoryOf,
} from '../../domain/scenario/scenario.ts';
import type { Placing } from './types.ts';

/** A new service at the end. */
export function withAdded(scenario: Scenario, add: Omit<AddService, 'kind'>): Scenario {
  return [...scenario, { kind: 'add', ...add }];
}

/** A published service is removed; what the scenario did to it before is forgotten. */
export function withRemoved(scenario: Scenario, service: string): Scenario {
  return [...withoutService(scenario, service), { kind: 'remove', service }];
}

/** The scenario without one of its changes. */
export function withoutChange(scenario: Scenario, at: number): Scenario {
  return scenario.filter((_, i) => i !== at);
}

/** Another area for a change that adds or moves; empty: its own hromada. */
export function withArea(scenario: Scenario, at: number, area: readonly Territory[]): Scenario {
  return scenario.map((change, i) => {
    if (i !== at || change.kind === 'remove') return change;
    // A new service must be somewhere: without a place its area cannot be emptied.
    if (change.kind === 'add' && change.hromada === null && area.length === 0) return change;
    return { ...change, area };
  });
}

/** An area with one territory more; what a wider one covers is not named twice. */
export function joined(area: readonly Territory[], territory: Territory): readonly Territory[] {
  if (area.some((each) => territory.startsWith(each))) return area;
  return [...area.filter((each) => !each.startsWith(territory)), territory];
}

/** What choosing a hromada does. */
export function withPlaced(scenario: Scenario, placing: Placing, code: Code, type: string | null): Scenario {
  const hromada = territoryOf(code);
  if (placing.kind === 'add') return toggled(scenario, type ?? placing.type, hromada);
  if (placing.kind === 'serve') {
    return withAdded(scenario, { type: type ?? placing.type, hromada: null, area: [hromada] });
  }
  if (placing.kind === 'move') return withMoved(scenario, placing.service, hromada);
  const change = scenario[placing.at];
  if (change === undefined || change.kind === 'remove') return scenario;
  if (placing.kind === 'shift') return replaced(scenario, placing.at, shifted(change, hromada));
  return withArea(scenario, placing.at, areaWith(change, hromada));
}

/** A second press on the same hromada takes the new service away again. */
function toggled(scenario: Scenario, type: string, hromada: Territory): Scenario {
  const at = scenario.findIndex(
    (change) => change.kind === 'add' && change.type === type && change.hromada === hromada,
  );
  return at === -1 ? withAdded(scenario, { type, hromada, area: [] }) : withoutChange(scenario, at);
}

function withMoved(scenario: Scenario, service: string, hromada: Territory): Scenario {
  const before = scenario.find((change) => change.kind === 'move' && change.service === service);
  const area = before?.kind === 'move' ? before.area : null;
  return [...withoutService(scenario, service), { kind: 'move', service, hromada, area }];
}

function withoutService(scenario: Scenario, service: string): Scenario {
  return scenario.filter((change) => change.kind === 'add' || change.service !== service);
}

function replaced(scenario: Scenario, at: number, change: Change): Scenario {
  return scenario.map((each, i) => (i === at ? change : each));
}

/** With its own hromada in its area, the area goes along. */
function shifted<T extends AddService | MoveService>(change: T, hromada: Territory): T {
  const area = change.area?.map((each) => (each === change.hromada ? hromada : each)) ?? null;
  return { ...change, hromada, area: area === null ? null : [...new Set(area)] };
}

/** A hromada joins the area, or leaves it; an area that was only its own hromada begins with that one. */
function areaWith({ area, hromada }: AddService | MoveService, chosen: Territory): readonly Territory[] {
  const known = area !== null && area.length > 0 ? area : hromada === null ? [] : [hromada];
  const next = known.includes(chosen) ? known.filter((each) => each !== chosen) : joined(known, chosen);
  return next.length === 1 && next[0] === hromada ? [] : next;
}
