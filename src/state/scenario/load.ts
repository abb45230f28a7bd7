import type { AppState } from '../app-state.ts';

interface Port {
  readonly get: () => AppState;
  readonly set: (part: Partial<AppState>) => void;
}

/** Brings the scenario's code, then drops from the view a scenario that cannot be read, and says so. */
export async function loadScenario(port: Port): Promise<void> {
  const { get, set } = port;
  if (get().scenarioEngine === null || get().scenarioEngine === 'failed') {
    const loaded = await import('./engine.ts').then(
      ({ engine }) => engine,
      () => 'failed' as const,
    );
    set({ scenarioEngine: loaded });
  }
  dropUnreadable(port);
}

function dropUnreadable({ get, set }: Port): void {
  const { view, scenarioEngine, problems } = get();
  if (view.scenario === null || scenarioEngine === null || scenarioEngine === 'failed') return;
  if (scenarioEngine.read(view.scenario).fault === null) return;
  const problem = {
    key: 'scenario',
    value: view.scenario.slice(0, 60),
    reason: 'malformed',
    expected: 'a.social-taxi.7404025.',
  } as const;
  set({ view: { ...view, scenario: null }, problems: [...problems, problem] });
}
