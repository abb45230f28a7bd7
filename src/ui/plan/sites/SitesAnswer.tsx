import { Split } from 'lucide-react';
import { Fragment, useMemo, useState } from 'react';
import type { Code } from '../../../domain/code.ts';
import type { SitesResult } from '../../../domain/siting/types.ts';
import { isUnderFire } from '../../../domain/territory.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import { openTool } from '../../../state/plan-screen.ts';
import { actions } from '../../../state/use-app.ts';
import { Button } from '../../parts/Button.tsx';
import { Rich } from '../Rich.tsx';
import { repeatedNames, rowName } from '../row-name.ts';
import { figureWords } from '../../parts/figure-words.ts';
import { coveredWords, hostWords, proofWords, unitOf, unknownWords } from './answer-words.ts';
import type { Question } from './question.ts';
import { toScenario } from './to-scenario.ts';

interface Props {
  readonly question: Question;
  readonly result: SitesResult;
  readonly derived: Derived;
  /** It is a scenario already. */
  readonly turned: boolean;
  readonly onTurn: () => void;
}

/** The answer: what is not known, whom it reaches and on what terms, the proof, the places. */
export function SitesAnswer({ question, result, derived, turned, onTurn }: Props) {
  const words = useWords();
  const { t, tools, lang } = words;
  const [agreements, setAgreements] = useState(true);
  const { sites, existing, seconds } = result;
  const { figures } = derived;
  const unit = unitOf(question, figures);
  const facts = figures.find(({ id }) => id === question.weights);
  const spared = sparedCount(question, derived);
  const turn = () => {
    actions.setTypes([question.type]);
    onTurn();
    actions.setScenario(toScenario(result, question.type, question.way, agreements, derived));
    openTool('whatIf', true);
  };
  return (
    <section className="plan-result" aria-label={tools('sites.answer')} aria-live="polite">
      <h2>{tools('sites.answer')}</h2>
      {unknownWords(result, unit, words).map((text) => (
        <p key={text} className="figures">
          <Rich text={text} />
        </p>
      ))}
      <p className="plan-result-main figures">
        <Rich text={coveredWords(result, question, unit, words)} />
      </p>
      {sites.length > 0 && <Places sites={sites} derived={derived} />}
      {sites.length > 0 && (
        <dl className="plan-pair figures">
          {hostWords(result, unit, words).map(([term, amount]) => (
            <Fragment key={term}>
              <dt>{term}</dt>
              <dd>{amount}</dd>
            </Fragment>
          ))}
        </dl>
      )}
      {proofWords(result, question, unit, words).map((text) => (
        <p key={text} className="figures">
          <Rich text={text} />
        </p>
      ))}
      {sites.length > 0 && (
        <>
          <label className="plan-choice">
            <input
              type="checkbox"
              checked={agreements}
              onChange={(event) => setAgreements(event.target.checked)}
            />
            <span>{tools('sites.agreements')}</span>
          </label>
          <Button icon={Split} disabled={turned} onClick={turn}>
            {tools('sites.toScenario')}
          </Button>
        </>
      )}
      <p className="muted small figures">
        {facts !== undefined && `${tools('sites.counted', { figure: figureWords(facts, t, lang) })} `}
        {existing.length > 0 &&
          tools('sites.existing', { count: existing.length, n: formatNumber(existing.length, lang) })}{' '}
        {spared > 0 && `${tools('sites.spared', { n: formatNumber(spared, lang) })} `}
        {question.overScenario && tools('sites.withScenario')}{' '}
        {tools('sites.time', { n: formatNumber(seconds, lang, 2) })}{' '}
        {tools(question.way === 'road' ? 'sites.caveatRoad' : 'sites.caveat')}
      </p>
    </section>
  );
}

/** Hromadas that the planner left out of the candidates. */
function sparedCount({ spareFire, spared }: Question, { rows }: Derived): number {
  return rows.filter(({ hromada }) => (spareFire && isUnderFire(hromada)) || spared.includes(hromada.code))
    .length;
}

function Places({ sites, derived }: { readonly sites: readonly Code[]; readonly derived: Derived }) {
  const { t, tools, lang } = useWords();
  const repeated = useMemo(() => repeatedNames(derived.dataset.hromadas), [derived.dataset]);
  const rows = sites.map((code) => derived.rowByCode.get(code)).filter((row) => row !== undefined);
  return (
    <ol className="plan-places" aria-label={tools('sites.places')}>
      {rows.map(({ hromada }) => (
        <li key={hromada.code}>
          <button type="button" className="plan-link" onClick={() => actions.chooseHromada(hromada.code)}>
            {rowName(hromada, repeated, t, lang)}
          </button>
        </li>
      ))}
    </ol>
  );
}
