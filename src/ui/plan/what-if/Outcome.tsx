import { useWords } from '../../../i18n/use-words.ts';
import type { WhatIf } from '../../../domain/scenario/what-if.ts';
import { useApp } from '../../../state/use-app.ts';
import { Rich } from '../Rich.tsx';
import { needGained, outcomeWords } from './outcome-words.ts';

interface Props {
  readonly whatIf: WhatIf;
  readonly subject: string;
  /** Several types are asked for together. */
  readonly together: boolean;
}

/** What a scenario comes to: residents newly covered, and those who lose; each state apart. */
export function Outcome({ whatIf, subject, together }: Props) {
  const words = useWords();
  const { tools } = words;
  const need = useApp((state) => state.need);
  const lines = outcomeWords(whatIf, words, together);
  const gained = need === null ? null : needGained(whatIf, need.figures.weights, words);
  return (
    <section className="plan-result" aria-label={tools('whatIf.result')} aria-live="polite">
      <h2>{tools('whatIf.result')}</h2>
      <p className="muted small">{tools('whatIf.subject', { subject })}</p>
      {lines.length === 0 && <p>{tools('whatIf.nothing')}</p>}
      {[...lines, ...(gained === null ? [] : [gained])].map((text) => (
        <p key={text} className="figures">
          <Rich text={text} />
        </p>
      ))}
      <p className="muted small">{tools('whatIf.caveat')}</p>
    </section>
  );
}
