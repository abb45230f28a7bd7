import { Download, FolderOpen } from 'lucide-react';
import { useRef, useState } from 'react';
import { scenarioFromJson, scenarioToJson } from '../../../domain/scenario/file.ts';
import { namedIn } from '../../../domain/scenario/named.ts';
import type { Scenario } from '../../../domain/scenario/scenario.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { serviceById } from '../../../domain/service-by-id.ts';
import type { Derived } from '../../../state/derived.ts';
import { LONGEST_SCENARIO } from '../../../state/url-private.ts';
import { actions } from '../../../state/use-app.ts';
import type { View } from '../../../state/view.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { saveFile } from '../export/save.ts';

interface Props {
  readonly derived: Derived;
  readonly view: View;
  readonly scenario: Scenario;
  readonly onOpen: (scenario: Scenario) => void;
}

function end(): void {
  actions.setPlacing(null);
  actions.setScenario(null);
}

/** A scenario as a file: for one that a link cannot carry, and to hand over. */
export function ScenarioFile({ derived, view, scenario, onOpen }: Props) {
  const { tools } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<string | null>(null);
  const { release } = derived.dataset;
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    const read = scenarioFromJson(await file.text());
    if (read.scenario === null) setSaid(tools('whatIf.badFile'));
    else {
      const other = read.release !== null && read.release !== release;
      setSaid(other ? tools('whatIf.otherRelease', { release: read.release }) : null);
      onOpen(read.scenario);
    }
  };
  const text = view.scenario;
  return (
    <>
      {text !== null && text.length > LONGEST_SCENARIO && <Notice>{tools('whatIf.long')}</Notice>}
      {text !== null && tellsOfViolence(text, derived) && <Notice>{tools('whatIf.private')}</Notice>}
      {said !== null && <Notice live="assertive">{said}</Notice>}
      <div className="plan-buttons">
        {scenario.length > 0 && (
          <Button
            icon={Download}
            onClick={() => saveFile(jsonOf(scenario, release), 'sotsmapa-scenario.json')}
          >
            {tools('whatIf.save')}
          </Button>
        )}
        <Button icon={FolderOpen} onClick={() => input.current?.click()}>
          {tools('whatIf.open')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={tools('whatIf.open')}
          accept=".json,application/json"
          onChange={(event) => {
            void open(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        {text !== null && (
          <Button variant="quiet" onClick={end}>
            {tools('whatIf.end')}
          </Button>
        )}
      </div>
    </>
  );
}

const jsonOf = (scenario: Scenario, release: string) =>
  new Blob([scenarioToJson(scenario, release)], { type: 'application/json' });

/** Such a scenario stays out of the address. */
function tellsOfViolence(text: string, { whatIf, dataset }: Derived): boolean {
  const published = whatIf?.published ?? dataset;
  const named = namedIn(text);
  const violent = (type: string | undefined) => published.types.find(({ id }) => id === type)?.violence;
  const ids = named?.services.map((id) => serviceById(published).get(id)?.type) ?? [];
  return [...(named?.types ?? []), ...ids].some((type) => violent(type) === true);
}
