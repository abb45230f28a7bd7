import type { Code } from '../../../domain/code.ts';
import { coverageOptions } from '../../../domain/coverage/of-dataset.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import type { NeedFigure } from '../../../domain/need/figure.ts';
import { applyScenario } from '../../../domain/scenario/apply.ts';
import { serviceById } from '../../../domain/service-by-id.ts';
import { isExisting } from '../../../domain/siting/existing.ts';
import { sitesRequest } from '../../../domain/siting/request.ts';
import type { SitesRequest } from '../../../domain/siting/types.ts';
import { waysBy } from '../../../domain/travel/table.ts';
import type { Fate, Weights } from '../../../domain/siting/draft.ts';
import type { Derived } from '../../../state/derived.ts';
import type { View } from '../../../state/view.ts';
import { canHost } from './can-host.ts';
import { codesOf, type Question } from './question.ts';

export interface Asked {
  readonly derived: Derived;
  readonly view: View;
  readonly today: string;
  /**
   * The country's services, for those beyond the border; null where they cannot be had: a region's own pack then holds
   * at least the nearest of each hromada.
   */
  readonly country: Dataset | null;
}

/** The question as plain numbers for the worker. Services of the planner's scenario count as existing. */
export function requestOf(question: Question, { derived, view, today, country }: Asked): SitesRequest {
  const scope = derived.whatIf?.published ?? derived.dataset;
  const wide = country ?? scope;
  const scenario = derived.whatIf?.scenario ?? null;
  const elsewhere = [...wide.elsewhere.values()].map(({ hromada }) => hromada);
  // Another territory may have been chosen since: its conditions wait for it.
  const within = new Set(scope.hromadas.filter(canHost).map(({ code }) => code));
  const rules = question.rules.filter(([code]) => within.has(code));
  const only = codesOf(rules, 'only');
  return sitesRequest(
    {
      scope: scope.hromadas,
      homes: [...wide.hromadas, ...elsewhere],
      services: scenario === null ? wide.services : applyScenario(wide, scenario).dataset.services,
      unplaced: scope.unplaced,
      surveys: scope.surveys,
    },
    {
      types: [question.type],
      options: coverageOptions(view, today),
      goal: question.goal,
      radius: question.radius,
      ways: question.way === 'road' && derived.travel !== null ? waysBy(derived.travel, 'minutes') : null,
      weights: weightsOf(question.weights, derived.figures),
      fixed: [],
      must: codesOf(rules, 'must'),
      only: only.length === 0 ? null : only,
      spared: codesOf(rules, 'not'),
      spareStatuses: question.spareStatuses,
      closed: fatedOf(question, within, 'closed'),
      moved: fatedOf(question, within, 'moved'),
      ...(question.capacity !== null && {
        capacity: { ...question.capacity, perWeight: question.capacity.per100 / 100 },
      }),
      ...(question.floor !== null && { floor: question.floor }),
      timeLimit: question.timeLimit,
    },
  );
}

/** Hromadas of the scope whose service has this fate: those beyond its border are not the planner's to close. */
function fatedOf(
  { fate, fates }: Pick<Question, 'fate' | 'fates'>,
  scope: Iterable<Code>,
  asked: Fate,
): Code[] {
  const own = new Map(fates);
  return [...scope].filter((code) => (own.get(code) ?? fate) === asked);
}

/** Services that operate already, by their hromadas: those that the existing sites are. */
export function existingIn(
  type: string,
  { derived, view, today }: Pick<Asked, 'derived' | 'view' | 'today'>,
): ReadonlyMap<Code, readonly string[]> {
  const options = coverageOptions(view, today);
  const found = new Map<Code, string[]>();
  for (const service of derived.dataset.services) {
    if (service.hromada === null || !isExisting(service, [type], options)) continue;
    found.set(service.hromada, [...(found.get(service.hromada) ?? []), service.id]);
  }
  return found;
}

/** Published services that a question thinks away or lets move, by their hromadas. */
export interface Touched {
  readonly closed: ReadonlyMap<Code, readonly string[]>;
  readonly moving: ReadonlyMap<Code, readonly string[]>;
}

export function touchedBy(question: Question, asked: Pick<Asked, 'derived' | 'view' | 'today'>): Touched {
  const { derived } = asked;
  const published = serviceById(derived.whatIf?.published ?? derived.dataset);
  const existing = existingIn(question.type, asked);
  const fated = (fate: Fate) =>
    new Map(
      fatedOf(question, existing.keys(), fate).map((code) => [
        code,
        (existing.get(code) ?? []).filter((id) => published.has(id)),
      ]),
    );
  return { closed: fated('closed'), moving: fated('moved') };
}

function weightsOf(weights: Weights, figures: readonly NeedFigure[]): NeedFigure['weights'] | null {
  return figures.find(({ id }) => id === weights)?.weights ?? null;
}
