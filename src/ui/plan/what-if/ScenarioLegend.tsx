import { useWords } from '../../../i18n/use-words.ts';
import './on-map.css';

/** Heads what only a scenario draws. */
export function ScenarioLegend() {
  const { tools } = useWords();
  return <p className="legend-scenario small">{tools('whatIf.active')}</p>;
}
