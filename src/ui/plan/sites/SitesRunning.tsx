import { useEffect, useState } from 'react';
import type { CoverGoal, SitesProgress } from '../../../domain/siting/types.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../parts/Button.tsx';

interface Props {
  /** Null until the solver is there. */
  readonly progress: SitesProgress | null;
  readonly goal: CoverGoal['kind'];
  readonly onCancel: () => void;
}

/** How far the search is: seconds, the best found, and what is proven to be impossible. */
export function SitesRunning({ progress, goal, onCancel }: Props) {
  const { tools, lang } = useWords();
  const seconds = useSeconds();
  const number = (n: number) => formatNumber(goal === 'new' ? Math.floor(n) : Math.ceil(n - 1e-6), lang);
  return (
    <div className="plan-running">
      <progress aria-label={tools('sites.running', { n: seconds })} />
      <p className="figures">
        {progress === null ? tools('sites.loading') : tools('sites.running', { n: seconds })}
      </p>
      {progress?.best != null && (
        <p className="muted small figures">
          {tools('sites.best', { n: number(progress.best) })}
          {progress.bound !== null &&
            `; ${tools(goal === 'new' ? 'sites.bound' : 'sites.boundSites', { n: number(progress.bound) })}`}
        </p>
      )}
      <Button onClick={onCancel}>{tools('sites.cancel')}</Button>
    </div>
  );
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
