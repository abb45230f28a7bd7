import { useState } from 'react';
import { needsOf } from '../../../domain/need/built-in.ts';
import { coverageTypes } from '../../../domain/coverage/of-dataset.ts';
import type { Derived } from '../../../state/derived.ts';
import { actions, useApp } from '../../../state/use-app.ts';
import type { View } from '../../../state/view.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { offered, questionOf, START } from './question.ts';
import { SitesAnswer } from './SitesAnswer.tsx';
import { SitesForm } from './SitesForm.tsx';
import { SitesRunning } from './SitesRunning.tsx';
import { useSites } from './use-sites.ts';

interface Props {
  readonly derived: Derived;
  readonly view: View;
  readonly today: string;
}

/** «Де відкрити»: best sites, proven, in a worker. */
export function Sites({ derived, view, today }: Props) {
  const { tools } = useWords();
  const need = useApp((state) => state.need);
  const [draft, setDraft] = useState(START);
  const { search, run, cancel } = useSites();
  const type = derived.counted[0] ?? null;
  const needs = type === null ? [] : needsOf(derived.dataset.needs, type.id);
  const filled = { ...draft, weights: offered(draft.weights, need !== null, needs) };
  const question = questionOf(type?.id ?? '', filled, derived.whatIf !== null, derived.way);
  const running = search.kind === 'running';
  const secret = type?.redacted === true;
  return (
    <>
      <p className="muted small">{tools('sites.hint')}</p>
      <form
        className="plan-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (question !== null && !secret) run(question, { derived, view, today, need });
        }}
      >
        <SitesForm
          types={coverageTypes(derived.dataset)}
          type={type?.id ?? ''}
          onType={(id) => actions.setTypes(id === '' ? [] : [id])}
          draft={filled}
          onChange={setDraft}
          rows={derived.rows}
          need={need?.file ?? null}
          needs={needs}
          way={derived.way}
        />
        {secret && <Notice>{tools('sites.secret')}</Notice>}
        {!running && (
          <Button type="submit" variant="primary" disabled={question === null || secret}>
            {tools('sites.run')}
          </Button>
        )}
        {type === null && <p className="muted small">{tools('sites.noType')}</p>}
      </form>
      {running && (
        <SitesRunning progress={search.progress} goal={search.question.goal.kind} onCancel={cancel} />
      )}
      <output>
        {(search.kind === 'cancelled' || (search.kind === 'done' && search.stopped)) &&
          tools('sites.cancelled')}
        {search.kind === 'failed' &&
          (navigator.onLine ? tools('sites.failed', { reason: search.reason }) : tools('sites.noNetwork'))}
      </output>
      {search.kind === 'done' && (
        <SitesAnswer question={search.question} result={search.result} derived={derived} />
      )}
    </>
  );
}
