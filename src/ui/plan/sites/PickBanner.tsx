import { setPlanScreen, usePlanScreen } from '../../../state/plan-screen.ts';
import { Button } from '../../parts/Button.tsx';
import '../what-if/on-map.css';

/** Over the map while presses set conditions: what the next one does, and how to end it. */
export function PickBanner() {
  const pick = usePlanScreen((now) => now.pick);
  if (pick === null) return null;
  return (
    <div className="map-placing">
      <output className="plan-placing">
        <span>{pick.asks}</span>
        <Button onClick={() => setPlanScreen({ pick: null })}>{pick.stop}</Button>
      </output>
    </div>
  );
}
