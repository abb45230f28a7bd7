import { useEffect } from 'react';
import type { Scenario } from '../../../domain/scenario/scenario.ts';
import { formatScenario } from '../../../domain/scenario/text.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import { withAdded, withArea, withoutChange, withRemoved } from '../../../state/scenario/edit.ts';
import { actions, useApp } from '../../../state/use-app.ts';
import type { View } from '../../../state/view.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { AddForm } from './AddForm.tsx';
import { ChangeList } from './ChangeList.tsx';
import { Existing } from './Existing.tsx';
import { Outcome } from './Outcome.tsx';
import { ScenarioFile } from './ScenarioFile.tsx';

interface Props {
  readonly derived: Derived;
  readonly view: View;
  readonly subject: string;
}

const NONE: Scenario = [];

function change(scenario: Scenario): void {
  const text = formatScenario(scenario);
  actions.setScenario(text === '' ? null : text);
}

/** «Що, якщо»: changes over the published services, and what they come to. */
export function WhatIf({ derived, view, subject }: Props) {
  const { tools } = useWords();
  const engine = useApp((state) => state.scenarioEngine);
  const placing = useApp((state) => state.placing);
  useEffect(() => actions.needScenario(), []);
  if (engine === 'failed') {
    return (
      <Notice live="assertive">
        <p>{tools('whatIf.failed')}</p>
        <Button onClick={actions.needScenario}>{tools('whatIf.retry')}</Button>
      </Notice>
    );
  }
  if (engine === null) return <p className="muted">{tools('whatIf.loading')}</p>;
  const { whatIf } = derived;
  const scenario = whatIf?.scenario ?? NONE;
  return (
    <>
      <p className="muted small">{tools('whatIf.hint')}</p>
      <AddForm
        derived={derived}
        placing={placing}
        onAdd={(added) => change(withAdded(scenario, added))}
        onPlacing={actions.setPlacing}
      />
      <Existing
        derived={derived}
        onMove={(service) => actions.setPlacing({ kind: 'move', service })}
        onRemove={(service) => change(withRemoved(scenario, service))}
      />
      {whatIf !== null && (
        <>
          <ChangeList
            whatIf={whatIf}
            rows={derived.rows}
            placing={placing}
            onPlacing={actions.setPlacing}
            onArea={(at, area) => change(withArea(scenario, at, area))}
            onUndo={(at) => {
              actions.setPlacing(null);
              change(withoutChange(scenario, at));
            }}
          />
          <Outcome whatIf={whatIf} subject={subject} figures={derived.told} together={derived.together} />
        </>
      )}
      <ScenarioFile derived={derived} view={view} scenario={scenario} onOpen={change} />
    </>
  );
}
