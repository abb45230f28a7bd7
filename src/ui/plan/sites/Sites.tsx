import { useEffect, useMemo, useState } from 'react';
import type { SitesResult } from '../../../domain/siting/types.ts';
import { setPlanScreen } from '../../../state/plan-screen.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../parts/Button.tsx';
import { typeName } from '../../parts/names.ts';
import { Notice } from '../../parts/Notice.tsx';
import type { ToolProps } from '../tool.ts';
import { drawnOf } from './drawn.ts';
import { offered, type Question, questionOf, START } from './question.ts';
import { SitesAnswer } from './SitesAnswer.tsx';
import { SitesForm } from './SitesForm.tsx';
import { SitesRunning } from './SitesRunning.tsx';
import { useSites } from './use-sites.ts';

/** «Де відкрити»: best sites, proven, in a worker. */
export function Sites({ derived, view, today }: Pick<ToolProps, 'derived' | 'view' | 'today'>) {
  const { tools, lang } = useWords();
  const [draft, setDraft] = useState(START);
  const { search, run, cancel } = useSites();
  const type = derived.counted[0] ?? null;
  const needs = derived.told;
  const filled = { ...draft, weights: offered(draft.weights, needs) };
  const question = questionOf(type?.id ?? '', filled, derived.whatIf !== null, derived.way);
  const running = search.kind === 'running';
  const secret = type?.redacted === true;
  const [turned, setTurned] = useState<SitesResult | null>(null);
  const found = search.kind === 'done' && search.question.type === type?.id ? search : null;
  const shown = found?.result === turned ? null : found;
  // Drawn at once: who has to take it first has to believe it first.
  const drawn = useMemo(() => {
    if (shown === null) return null;
    const { radius, way } = shown.question;
    return drawnOf(shown.result, way === 'road' ? null : radius, derived.dataset, lang);
  }, [shown, derived.dataset, lang]);
  useEffect(() => setPlanScreen({ sites: drawn }), [drawn]);
  return (
    <>
      {derived.counted.length > 1 && type !== null && (
        <p>{`${tools('sites.type')}: ${typeName(type, lang)}`}</p>
      )}
      <form
        className="plan-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (question !== null && !secret) run(question, { derived, view, today });
        }}
      >
        <SitesForm draft={filled} onChange={setDraft} rows={derived.rows} needs={needs} way={derived.way} />
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
      {search.kind === 'done' && isStill(search.question, derived) && (
        <SitesAnswer
          question={search.question}
          result={search.result}
          derived={derived}
          turned={turned === search.result}
          onTurn={() => setTurned(search.result)}
        />
      )}
    </>
  );
}

/** A figure that was counted and is gone since can no longer be named. */
const isStill = ({ weights }: Question, { figures }: Pick<ToolProps['derived'], 'figures'>) =>
  weights === null || figures.some(({ id }) => id === weights);
