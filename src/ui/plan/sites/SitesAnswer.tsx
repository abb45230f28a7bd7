import { Check, Split } from 'lucide-react';
import { Fragment, type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { SitesResult } from '../../../domain/siting/types.ts';
import { pick } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import { openTool } from '../../../state/plan-screen.ts';
import { actions } from '../../../state/use-app.ts';
import { Button } from '../../parts/Button.tsx';
import { Rich } from '../sentence/Rich.tsx';
import { repeatedNames, rowName } from '../row-name.ts';
import { answerWords, unitOf, unknownWords } from './answer-words.ts';
import { basisWords } from './basis-words.ts';
import type { Done } from './use-sites.ts';
import { factWords } from './fact-words.ts';
import { Places, type PlacesProps } from './Places.tsx';
import { proofWords } from './proof-words.ts';
import { toScenario } from './to-scenario.ts';

interface Props extends Pick<PlacesProps, 'rules' | 'onRule'> {
  readonly found: Done;
  readonly derived: Derived;
  /** It is a scenario already. */
  readonly turned: boolean;
  readonly onTurn: () => void;
  /** The form asks something else by now. */
  readonly changed: boolean;
  readonly curve: ReactNode;
}

/** The answer: what is not known, whom it reaches and on what terms, the places, the proof, what it rests on. */
export function SitesAnswer({ found, derived, turned, onTurn, changed, curve, ...rules }: Props) {
  const words = useWords();
  const { t, sites, lang } = words;
  const { question, result, barred, closed, stopped } = found;
  const [agreements, setAgreements] = useState(true);
  const { hromadas } = derived.dataset;
  const { figures } = derived;
  const repeated = useMemo(() => repeatedNames(hromadas), [hromadas]);
  const unit = unitOf(question, figures);
  const nameOf = (code: string) => {
    const row = derived.rowByCode.get(code);
    return row === undefined ? code : rowName(row.hromada, repeated, t, lang);
  };
  const raionOf = (prefix: string) => {
    const raion = derived.rows.find(({ hromada }) => hromada.code.startsWith(prefix))?.raion ?? null;
    return raion && pick(raion.name, lang).text;
  };
  const any = result.sites.length > 0;
  const away = result.moved.filter(({ to }) => to === null);
  const turn = () => {
    actions.setTypes([question.type]);
    onTurn();
    actions.setScenario(toScenario(found, agreements, derived));
    openTool('whatIf', true);
  };
  const section = useRef<HTMLElement>(null);
  // Whoever asked sees the answer; the focus stays where it was.
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another answer is brought into sight, too
  useLayoutEffect(() => section.current?.scrollIntoView({ block: 'start' }), [result]);
  return (
    <section className="plan-result plan-sites-answer" aria-label={sites('answer')} ref={section}>
      <h2>{sites('answer')}</h2>
      {changed && <p className="plan-sites-changed small">{sites('changed')}</p>}
      {unknownWords(result, unit, words).map((text) => (
        <p key={text} className="figures small">
          <Rich text={text} />
        </p>
      ))}
      <p className="plan-result-main figures" aria-live="polite">
        <Rich text={answerWords(result, question, unit, words)} />
      </p>
      <p className="muted small">{sites('onlyWay')}</p>
      <Bar {...result} />
      {any && <Places context={{ result, question, unit, nameOf }} {...rules} />}
      {away.map(({ from }) => (
        <p key={from} className="small">
          {sites('movedAway', { from: nameOf(from) })}
        </p>
      ))}
      {any && (
        <dl className="plan-pair figures">
          {factWords(result, question, unit, raionOf, words).map(([term, amount]) => (
            <Fragment key={term}>
              <dt>{term}</dt>
              <dd>{amount}</dd>
            </Fragment>
          ))}
        </dl>
      )}
      {proofWords(result, question, unit, words, stopped).map((text, i) => (
        <p key={text} className={i === 0 ? 'figures plan-sites-proof' : 'figures small'}>
          {i === 0 && result.status === 'optimal' && (
            <Check aria-hidden="true" size={18} strokeWidth={2} className="plan-sites-proven" />
          )}
          <span>
            <Rich text={text} />
          </span>
        </p>
      ))}
      {any && (
        <>
          <label className="plan-choice">
            <input
              type="checkbox"
              checked={agreements}
              onChange={(event) => setAgreements(event.target.checked)}
            />
            <span>{sites('agreements')}</span>
          </label>
          <Button icon={Split} disabled={turned} onClick={turn}>
            {sites('toScenario')}
          </Button>
        </>
      )}
      {curve}
      <p className="muted small figures">
        {basisWords({ result, question, needs: figures, barred, closed: closed.size }, words).join(' ')}
      </p>
    </section>
  );
}

/** How much is covered now, by the new places, not at all. Decorative: the sentence says it. */
function Bar({ coveredBefore, covered, total }: SitesResult) {
  if (!(total > 0)) return null;
  return (
    <div className="plan-sites-bar" aria-hidden="true">
      <span style={{ flexGrow: coveredBefore }} />
      <span style={{ flexGrow: Math.max(0, covered - coveredBefore) }} />
      <span style={{ flexGrow: Math.max(0, total - covered) }} />
    </div>
  );
}
