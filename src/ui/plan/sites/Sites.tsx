import { useEffect, useMemo, useState } from 'react';
import type { SitesResult } from '../../../domain/siting/types.ts';
import { changeSitesForm, setPlanScreen, usePlanScreen } from '../../../state/plan-screen.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../parts/Button.tsx';
import { typeName } from '../../parts/names.ts';
import { Notice } from '../../parts/Notice.tsx';
import type { ToolProps } from '../tool.ts';
import { unitOf } from './answer-words.ts';
import { Curve } from './Curve.tsx';
import { drawnOf } from './drawn.ts';
import { offered, questionOf, withRule } from './question.ts';
import { existingIn } from './request.ts';
import { SitesAnswer } from './SitesAnswer.tsx';
import { SearchFailed } from './SearchFailed.tsx';
import { SitesForm } from './SitesForm.tsx';
import { SitesRunning } from './SitesRunning.tsx';
import { useCurve } from './use-curve.ts';
import { type Done, useSites } from './use-sites.ts';
import './sites.css';

/** «Де відкрити»: best sites, proven or with a bound, in a worker. */
export function Sites({ derived, view, today }: Pick<ToolProps, 'derived' | 'view' | 'today'>) {
  const { sites, lang } = useWords();
  const draft = usePlanScreen((screen) => screen.sitesForm);
  const change = changeSitesForm;
  const { search, run, cancel } = useSites();
  const { curve, run: runCurve, cancel: cancelCurve } = useCurve();
  const type = derived.counted[0] ?? null;
  const needs = derived.told;
  const filled = { ...draft, weights: offered(draft.weights, needs) };
  const question = questionOf(type?.id ?? '', filled, derived.whatIf !== null, derived.way);
  const hosts = useMemo(
    () => new Set(type === null ? [] : existingIn(type.id, { derived, view, today }).keys()),
    [type, derived, view, today],
  );
  const asked = { derived, view, today };
  const running = search.kind === 'running';
  const secret = type?.redacted === true;
  const [turned, setTurned] = useState<SitesResult | null>(null);
  const done = search.kind === 'done' && isStill(search.question, derived) ? search : null;
  useDrawn(done !== null && done.question.type === type?.id && done.result !== turned ? done : null, derived);
  const isCurveOf = done !== null && curve.question === done.question;
  return (
    <>
      {derived.counted.length > 1 && type !== null && <p>{`${sites('type')}: ${typeName(type, lang)}`}</p>}
      <form
        className="plan-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (question === null || secret) return;
          cancelCurve();
          run(question, asked);
        }}
      >
        <SitesForm draft={filled} onChange={change} derived={derived} hosts={hosts} needs={needs} />
        {secret && <Notice>{sites('secret')}</Notice>}
        {!running && (
          <Button type="submit" variant="primary" disabled={question === null || secret}>
            {sites('run')}
          </Button>
        )}
        {type === null && <p className="muted small">{sites('noType')}</p>}
      </form>
      {running && (
        <SitesRunning
          progress={search.progress}
          question={search.question}
          unit={unitOf(search.question, derived.figures)}
          onCancel={cancel}
        />
      )}
      <output>{(search.kind === 'cancelled' || done?.stopped === true) && sites('cancelled')}</output>
      {search.kind === 'failed' && <SearchFailed reason={search.reason} />}
      {done !== null && (
        <SitesAnswer
          found={done}
          derived={derived}
          turned={turned === done.result}
          onTurn={() => setTurned(done.result)}
          changed={JSON.stringify(question) !== JSON.stringify(done.question)}
          rules={new Map(draft.rules)}
          onRule={(code, rule) => change({ rules: withRule(draft.rules, code, rule) })}
          curve={
            <Curve
              curve={isCurveOf ? curve : { ...curve, state: 'idle', points: [] }}
              question={done.question}
              unit={unitOf(done.question, derived.figures)}
              onRun={() => runCurve(done.question, asked)}
              onCancel={cancelCurve}
              onTake={(count) =>
                change({
                  count: String(count),
                  kind: done.question.goal.kind === 'cover' ? 'new' : draft.kind,
                })
              }
            />
          }
        />
      )}
    </>
  );
}

/** A figure that was counted and is gone since can no longer be named. */
const isStill = ({ weights }: Done['question'], { figures }: Pick<ToolProps['derived'], 'figures'>) =>
  weights === null || figures.some(({ id }) => id === weights);

/** Draws an answer at once: who has to take it first has to believe it first. */
function useDrawn(shown: Done | null, { dataset }: ToolProps['derived']): void {
  const { lang } = useWords();
  const drawn = useMemo(() => {
    if (shown === null) return null;
    const { radius, way, goal } = shown.question;
    // Where ways are what is sought, no circle tells what they come to.
    const km = way === 'road' || goal.kind === 'total' || goal.kind === 'longest' ? null : radius;
    return drawnOf(shown.result, km, dataset, lang);
  }, [shown, dataset, lang]);
  useEffect(() => setPlanScreen({ sites: drawn }), [drawn]);
}
