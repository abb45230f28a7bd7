import { useEffect, useId, useMemo, useRef } from 'react';
import type { Scenario } from '../../../domain/scenario/scenario.ts';
import { formatSet, NO_SCENARIOS, type ScenarioSet } from '../../../domain/scenario/set.ts';
import { formatScenario } from '../../../domain/scenario/text.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { withAdded, withArea, withoutChange, withRemoved } from '../../../state/scenario/edit.ts';
import { actions, useApp } from '../../../state/use-app.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { useScreen } from '../../shell/shows.ts';
import type { ToolProps } from '../tool.ts';
import { AddForm } from './AddForm.tsx';
import { Existing } from './Existing.tsx';
import { Outcome } from './Outcome.tsx';
import { ScenarioFile } from './ScenarioFile.tsx';
import { Scenarios } from './Scenarios.tsx';
import { ChangeItem } from './ChangeItem.tsx';
import type { ChangesProps } from './changes-props.ts';

const NONE: Scenario = [];

const change = (scenario: Scenario) => actions.setScenario(formatScenario(scenario));

function keep(set: ScenarioSet | null): void {
  actions.setPlacing(null);
  actions.setScenarios(set && formatSet(set));
}

/** «Що, якщо»: changes over the published services, what they come to, and other scenarios beside them. */
export function WhatIf({ derived, view, today, subject }: ToolProps) {
  const { tools } = useWords();
  const engine = useApp((state) => state.scenarioEngine);
  const placing = useApp((state) => state.placing);
  const { show } = useScreen();
  // On a phone the map is another screen.
  const place: typeof actions.setPlacing = (next) => {
    actions.setPlacing(next);
    if (next !== null) show('map');
  };
  const name = useRef<HTMLInputElement>(null);
  const asksName = useRef(false);
  const set = useMemo(
    () =>
      (engine === null || engine === 'failed' ? null : engine.read(view.scenario ?? '').set) ?? NO_SCENARIOS,
    [engine, view.scenario],
  );
  useEffect(() => actions.needScenario(), []);
  useEffect(() => {
    if (!asksName.current) return;
    asksName.current = false;
    name.current?.focus();
  });
  if (engine === 'failed') {
    return (
      <Notice live="assertive">
        <p>{tools('whatIf.failed')}</p>
        <div className="contact-row">
          <Button onClick={actions.needScenario}>{tools('whatIf.retry')}</Button>
        </div>
      </Notice>
    );
  }
  if (engine === null) return <p className="muted">{tools('whatIf.loading')}</p>;
  const { whatIf } = derived;
  const scenario = whatIf?.scenario ?? NONE;
  const several = set.scenarios.length > 1;
  const beside = (
    <Scenarios
      set={set}
      name={name}
      onSet={keep}
      onAnother={(next) => {
        asksName.current = true;
        keep(next);
      }}
      {...{ derived, view, today }}
    />
  );
  return (
    <>
      <p className="muted small">{tools('whatIf.hint')}</p>
      {several && beside}
      <AddForm
        derived={derived}
        placing={placing}
        onAdd={(added) => change(withAdded(scenario, added))}
        onPlacing={place}
      />
      <Existing
        derived={derived}
        onMove={(service) => place({ kind: 'move', service })}
        onRemove={(service) => change(withRemoved(scenario, service))}
      />
      {whatIf !== null && (
        <>
          <ChangeList
            whatIf={whatIf}
            rows={derived.rows}
            placing={placing}
            onPlacing={place}
            onArea={(at, area) => change(withArea(scenario, at, area))}
            onUndo={(at) => {
              actions.setPlacing(null);
              change(withoutChange(scenario, at));
            }}
          />
          <Outcome whatIf={whatIf} subject={subject} figures={derived.told} together={derived.together} />
        </>
      )}
      {!several && view.scenario !== null && beside}
      <ScenarioFile derived={derived} view={view} set={set} />
    </>
  );
}

/** The scenario change by change: each can be moved, given another area, or taken back. */
function ChangeList(props: ChangesProps) {
  const { tools } = useWords();
  const title = useId();
  // A change has no name of its own, and two may be alike: its number is what the buttons speak of.
  const numbered = props.whatIf.scenario.map((change, at) => ({ change, at, key: `${change.kind} ${at}` }));
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{tools('whatIf.changes')}</h2>
      <ol className="plan-changes-list">
        {numbered.map(({ change, at, key }) => (
          <ChangeItem key={key} change={change} at={at} {...props} />
        ))}
      </ol>
    </section>
  );
}
