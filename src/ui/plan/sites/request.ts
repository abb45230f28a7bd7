import type { Dataset } from '../../../domain/dataset.ts';
import type { NeedFigure } from '../../../domain/need/figure.ts';
import { applyScenario } from '../../../domain/scenario/apply.ts';
import { sitesRequest } from '../../../domain/siting/request.ts';
import type { SitesRequest } from '../../../domain/siting/types.ts';
import { coverageOptions } from '../../../domain/coverage/of-dataset.ts';
import { UNDER_FIRE } from '../../../domain/territory.ts';
import { waysBy } from '../../../domain/travel/table.ts';
import type { Derived } from '../../../state/derived.ts';
import type { View } from '../../../state/view.ts';
import type { Question, Weights } from './question.ts';

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
      spareStatuses: question.spareFire ? UNDER_FIRE : [],
      spared: question.spared,
      timeLimit: question.timeLimit,
    },
  );
}

function weightsOf(weights: Weights, figures: readonly NeedFigure[]): NeedFigure['weights'] | null {
  return figures.find(({ id }) => id === weights)?.weights ?? null;
}
