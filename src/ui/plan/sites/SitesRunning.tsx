import { useEffect, useState } from 'react';
import type { SitesProgress } from '../../../domain/siting/types.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../parts/Button.tsx';
import { wayWords, type Words } from './answer-words.ts';
import { gapWords } from './proof-words.ts';
import type { Question } from './question.ts';

interface Props {
  /** Null until the solver is there. */
  readonly progress: SitesProgress | null;
  readonly question: Question;
  readonly onCancel: () => void;
}

/** How far the search is: seconds, the best found, and what is proven to be impossible. */
export function SitesRunning({ progress, question, onCancel }: Props) {
  const words = useWords();
  const { sites } = words;
  const seconds = useSeconds();
  const so = progress === null ? null : soFar(progress, question, words);
  return (
    <div className="plan-running">
      <progress aria-label={sites('running', { n: seconds })} />
      <p className="figures">{progress === null ? sites('loading') : sites('running', { n: seconds })}</p>
      {so !== null && <p className="muted small figures">{so}</p>}
      <Button onClick={onCancel}>{sites('cancel')}</Button>
    </div>
  );
}

function soFar({ best, bound }: SitesProgress, question: Question, words: Words): string | null {
  const { sites, lang } = words;
  const { kind } = question.goal;
  if (best === null) return null;
  if (kind === 'total') {
    const gap =
      bound !== null && bound > 0 ? `; ${sites('boundGap', { gap: gapWords(best, bound, words) })}` : '';
    return `${sites('foundPlaces')}${gap}`;
  }
  const number = (n: number) =>
    kind === 'longest'
      ? wayWords(n, question, lang)
      : formatNumber(kind === 'new' ? Math.floor(n) : Math.ceil(n - 1e-6), lang);
  const limit = kind === 'cover' ? 'boundSites' : 'bound';
  const known = sites('best', { n: number(best) });
  return bound === null ? known : `${known}; ${sites(limit, { n: number(bound) })}`;
}

/** Seconds since it was first shown. */
function useSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}
