import { actions } from '../../../state/use-app.ts';

/** Back to what is published; the scenario is a step of Back away. */
export function endScenario(): void {
  actions.setPlacing(null);
  actions.setScenarios(null);
}
