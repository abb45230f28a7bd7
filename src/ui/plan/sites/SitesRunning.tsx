import { useEffect, useState } from 'react';
import type { SitesProgress } from '../../../domain/siting/types.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../parts/Button.tsx';
import { amountOf, type Unit, wayWords, type Words } from './answer-words.ts';
import { gapWords } from './proof-words.ts';
import type { Question } from './question.ts';

interface Props {
  /** Null until the solver is there. */
  readonly progress: SitesProgress | null;
  readonly question: Question;
  readonly unit: Unit;
  readonly onCancel: () => void;
}

/** How far the search is: seconds, the best found, and what is proven to be impossible. */
export function SitesRunning({ progress, question, unit, onCancel }: Props) {
  const words = useWords();
  const { sites } = words;
  const seconds = useSeconds();
  const so = progress === null ? null : soFar(progress, question, unit, words);
  return (
    <div className="plan-running">
      <progress aria-label={sites('running', { n: seconds })} />
      <p className="figures">{progress === null ? sites('loading') : sites('running', { n: seconds })}</p>
      {so !== null && <p className="muted small figures">{so}</p>}
      <Button onClick={onCancel}>{sites('cancel')}</Button>
    </div>
  );
}

/** «Найкраще досі: 12 345 людей; краще за 13 000 людей неможливо». */
function soFar({ best, bound }: SitesProgress, question: Question, unit: Unit, words: Words): string | null {
  const { sites, lang } = words;
  const { kind } = question.goal;
  if (best === null) return null;
  if (kind === 'total') {
    const gap =
      bound !== null && bound > 0 ? `; ${sites('boundGap', { gap: gapWords(best, bound, words) })}` : '';
    return `${sites('foundPlaces')}${gap}`;
  }
  const limit = (n: string) => `; ${sites(kind === 'cover' ? 'boundSites' : 'bound', { n })}`;
  if (kind === 'cover') {
    const known = sites('best', { n: sites('sitesNew', { count: best, n: formatNumber(best, lang) }) });
    return bound === null ? known : known + limit(formatNumber(Math.ceil(bound - 1e-6), lang));
  }
  const amount = (n: number) =>
    kind === 'longest' ? wayWords(n, question, lang) : amountOf(Math.floor(n), unit, words);
  return sites('best', { n: amount(best) }) + (bound === null ? '' : limit(amount(bound)));
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
