import { useWords } from '../../../i18n/use-words.ts';
import type { NeedFigure } from '../../../domain/need/figure.ts';
import type { WhatIf } from '../../../domain/scenario/what-if.ts';
import { Rich } from '../sentence/Rich.tsx';
import { needGained, outcomeWords } from './outcome-words.ts';

interface Props {
  readonly whatIf: WhatIf;
  readonly subject: string;
  /** Need figures besides residents. */
  readonly figures: readonly NeedFigure[];
  /** Several types are asked for together. */
  readonly together: boolean;
}

/** What a scenario comes to: residents newly covered, and those who lose; each state apart. */
export function Outcome({ whatIf, subject, figures, together }: Props) {
  const words = useWords();
  const { tools } = words;
  const lines = outcomeWords(whatIf, words, together);
  const gained = figures.map((figure) => needGained(whatIf, figure, words));
  return (
    <section className="plan-result" aria-label={tools('whatIf.result')} aria-live="polite">
      <h2>{tools('whatIf.result')}</h2>
      <p className="muted small">{tools('whatIf.subject', { subject })}</p>
      {lines.length === 0 && <p>{tools('whatIf.nothing')}</p>}
      {[...lines, ...gained].map((text) => (
        <p key={text} className="figures">
          <Rich text={text} />
        </p>
      ))}
      <p className="muted small">{tools('whatIf.caveat')}</p>
    </section>
  );
}
