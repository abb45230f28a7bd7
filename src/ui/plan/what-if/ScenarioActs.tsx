import { useWords } from '../../../i18n/use-words.ts';
import { openTool } from '../../../state/plan-screen.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../parts/Button.tsx';
import { endScenario } from './end-scenario.ts';
import { whatIf } from './tool.ts';

/** Where it is said that a scenario is shown: to it, or back to what is published. */
export function ScenarioActs() {
  const { t, tools } = useWords();
  const several = useApp(({ scenarioEngine: engine, view }) =>
    engine === null || engine === 'failed'
      ? false
      : (engine.read(view.scenario ?? '').set?.scenarios.length ?? 0) > 1,
  );
  return (
    <div className="plan-buttons">
      <Button variant="quiet" onClick={() => openTool(whatIf.id, whatIf.onMap)}>
        {t('plan:openScenario')}
      </Button>
      <Button
        variant="quiet"
        onClick={() => {
          endScenario();
          // The button is gone then.
          document.querySelector<HTMLElement>('.plan-ask select')?.focus();
        }}
      >
        {tools(several ? 'whatIf.endAll' : 'whatIf.end')}
      </Button>
    </div>
  );
}
