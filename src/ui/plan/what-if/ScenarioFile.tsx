import { Download } from 'lucide-react';
import { useState } from 'react';
import { scenarioFileText } from '../../../data/scenario/scenario-file.ts';
import { namedIn } from '../../../domain/scenario/named.ts';
import type { ScenarioSet } from '../../../domain/scenario/set.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { serviceById } from '../../../domain/service-by-id.ts';
import type { Derived } from '../../../state/derived.ts';
import { privacyOf } from '../../../state/url/privacy-of.ts';
import { sitesForm } from '../../../state/plan-screen.ts';
import { savedFiguresOf } from '../../../state/scenario/figures.ts';
import { questionOf } from '../../../state/scenario/question.ts';
import { scenarioInLink, withoutPrivate } from '../../../state/url/private.ts';
import { appStore, useApp } from '../../../state/use-app.ts';
import type { View } from '../../../state/view.ts';
import { Button } from '../../parts/Button.tsx';
import { FileButton } from '../../parts/FileButton.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { saveFile } from '../../parts/save-file.ts';
import { WholeRelease } from '../../parts/WholeRelease.tsx';
import { endScenario } from './end-scenario.ts';
import { openFile } from './open-file.ts';

interface Props {
  readonly derived: Derived;
  readonly view: View;
  readonly set: ScenarioSet;
}

/** All scenarios with their question as a file: for what a link cannot carry, and to hand over. */
export function ScenarioFile({ derived, view, set }: Props) {
  const words = useWords();
  const { tools } = words;
  const [said, setSaid] = useState<readonly string[]>([]);
  const { release } = derived.dataset;
  const open = async (file: File) => {
    setSaid(await openFile(file, derived.dataset, words));
  };
  const save = () => {
    const state = appStore.getState();
    const asked = { question: questionOf(state), ...savedFiguresOf(state), sites: sitesForm() };
    const text = scenarioFileText({ set, release, ...asked });
    saveFile(new Blob([text], { type: 'application/json' }), 'sotsmapa-scenario.json');
  };
  const text = view.scenario;
  const tells = useApp((state) => state.meansViolence);
  const privacy = privacyOf(appStore.getState());
  const held = text === null ? 'all' : scenarioInLink(view, privacy);
  const secret = text !== null && tellsOfViolence(text, derived);
  const named = tells !== null && held === 'all' && withoutPrivate(view, privacy).scenario !== text;
  return (
    <>
      {held !== 'all' && <Notice>{tools(`whatIf.long.${held}`)}</Notice>}
      {secret && <Notice>{tools('whatIf.private')}</Notice>}
      {named && !secret && <Notice>{tools('whatIf.privateName')}</Notice>}
      {said.length > 0 && (
        <Notice live="assertive">
          {said.map((line) => (
            <p key={line}>
              <WholeRelease text={line} />
            </p>
          ))}
        </Notice>
      )}
      <div className="plan-buttons">
        {text !== null && (
          <Button icon={Download} onClick={save}>
            {tools('whatIf.save')}
          </Button>
        )}
        <FileButton accept=".json,application/json" onFiles={([chosen]) => void open(chosen)}>
          {tools('whatIf.open')}
        </FileButton>
        {text !== null && (
          <Button variant="quiet" onClick={endScenario}>
            {tools(set.scenarios.length > 1 ? 'whatIf.endAll' : 'whatIf.end')}
          </Button>
        )}
      </div>
      <p className="muted small">{tools('whatIf.fileHint')}</p>
    </>
  );
}

/** Such scenarios stay out of the address. */
function tellsOfViolence(text: string, { whatIf, dataset }: Derived): boolean {
  const published = whatIf?.published ?? dataset;
  const named = namedIn(text);
  const violent = (type: string | undefined) => published.types.find(({ id }) => id === type)?.violence;
  const ids = named?.services.map((id) => serviceById(published).get(id)?.type) ?? [];
  return [...(named?.types ?? []), ...ids].some((type) => violent(type) === true);
}
