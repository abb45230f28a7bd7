import { useEffect, useRef } from 'react';
import { isAside, setPlanScreen, usePlanScreen } from '../../../state/plan-screen.ts';
import { Button } from '../../parts/Button.tsx';
import { useEscape } from '../../shell/use-escape.ts';
import '../what-if/on-map.css';

const end = () => setPlanScreen({ pick: null });

function endByKey(event: KeyboardEvent): void {
  // Or the browser closes the dialog that comes back.
  event.preventDefault();
  end();
}

/** Over the map while presses choose hromadas: what the next one does, and how to end it (Escape does, too). */
export function PickBanner() {
  const pick = usePlanScreen((now) => now.pick);
  const aside = usePlanScreen(isAside);
  const banner = useRef<HTMLDivElement>(null);
  useEscape(pick !== null, endByKey);
  // The focus was in what is aside; from here it goes on to the map.
  useEffect(() => {
    if (aside) banner.current?.querySelector('button')?.focus();
  }, [aside]);
  if (pick === null) return null;
  return (
    <div ref={banner} className="map-placing">
      <output className="plan-placing">
        <span>{pick.asks}</span>
        <Button onClick={end}>{pick.stop}</Button>
      </output>
    </div>
  );
}
