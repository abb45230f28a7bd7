import { useToolWords } from '../../../i18n/use-tool-words.ts';
import '../tools.css';

/** Heads what only a scenario draws. */
export function ScenarioLegend() {
  const { tools } = useToolWords();
  return <p className="legend-scenario small">{tools('whatIf.active')}</p>;
}
