import type { NamedScenario, ScenarioSet } from '../../domain/scenario/set.ts';

/** The scenario that is shown. */
export const shownIn = ({ scenarios, shown }: ScenarioSet): NamedScenario => scenarios[shown] ?? scenarios[0];

/** Another one is shown. */
export const withShown = (set: ScenarioSet, shown: number): ScenarioSet => ({ ...set, shown });

/** Another name or cost for the one that is shown. */
export function withHead(set: ScenarioSet, head: Partial<Omit<NamedScenario, 'changes'>>): ScenarioSet {
  const [first, ...more] = set.scenarios.map((each, i) => (i === set.shown ? { ...each, ...head } : each));
  return first === undefined ? set : { ...set, scenarios: [first, ...more] };
}

/** One more behind the others, shown at once: without changes, or with those of the one that was shown. */
export function withAnother(set: ScenarioSet, copied: boolean): ScenarioSet {
  const { changes } = shownIn(set);
  const added: NamedScenario = { name: '', cost: null, changes: copied ? changes : [] };
  return { scenarios: [...set.scenarios, added], shown: set.scenarios.length };
}

/** Without the one that is shown: the one before it is shown then. */
export function withoutShown({ scenarios, shown }: ScenarioSet): ScenarioSet | null {
  const [first, ...more] = scenarios.filter((_, i) => i !== shown);
  return first === undefined ? null : { scenarios: [first, ...more], shown: Math.max(0, shown - 1) };
}
