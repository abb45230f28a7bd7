import { Split } from 'lucide-react';
import { Fragment, useState } from 'react';
import type { Code } from '../../../domain/code.ts';
import type { SitesResult } from '../../../domain/siting/types.ts';
import { isUnderFire } from '../../../domain/territory.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import { actions } from '../../../state/use-app.ts';
import { Button } from '../../parts/Button.tsx';
import { placeLine } from '../../parts/names.ts';
import { Rich } from '../Rich.tsx';
import { coveredWords, figureWords, hostWords, proofWords, unitOf, unknownWords } from './answer-words.ts';
import type { Question } from './question.ts';
import { toScenario } from './to-scenario.ts';

interface Props {
  readonly question: Question;
  readonly result: SitesResult;
  readonly derived: Derived;
}

/** The answer: what is not known, whom it reaches and on what terms, the proof, the places. */
export function SitesAnswer({ question, result, derived }: Props) {
  const words = useWords();
  const { tools, lang } = words;
  const [agreements, setAgreements] = useState(true);
  const [turned, setTurned] = useState<SitesResult | null>(null);
  const { sites, existing, seconds } = result;
  const { needs } = derived.dataset;
  const unit = unitOf(question, needs);
  const figure = question.weights.kind === 'builtIn' ? question.weights.id : null;
  const facts = needs.find(({ id }) => id === figure);
  const spared = sparedCount(question, derived);
  const turn = () => {
    actions.setTypes([question.type]);
    setTurned(result);
    actions.setScenario(toScenario(result, question.type, question.way, agreements, derived));
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
          <Places sites={sites} derived={derived} />
          <label className="plan-choice">
            <input
              type="checkbox"
              checked={agreements}
              onChange={(event) => setAgreements(event.target.checked)}
            />
            <span>{tools('sites.agreements')}</span>
          </label>
          <Button variant="primary" icon={Split} disabled={turned === result} onClick={turn}>
            {tools('sites.toScenario')}
          </Button>
        </>
      )}
      <p className="muted small figures">
        {facts !== undefined && `${tools('sites.counted', { figure: figureWords(facts, tools, lang) })} `}
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
  const rows = sites.map((code) => derived.rowByCode.get(code)).filter((row) => row !== undefined);
  return (
    <>
      <h3>{tools('sites.places')}</h3>
      <ol className="plan-places">
        {rows.map(({ hromada, raion }) => (
          <li key={hromada.code}>
            <button type="button" className="plan-link" onClick={() => actions.chooseHromada(hromada.code)}>
              {placeLine(hromada, raion, t, lang)}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
