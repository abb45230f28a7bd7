import { formatNumber } from '../../../i18n/format.ts';
import { isDrawn } from '../../../state/scene/marks.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { WhatIf } from '../../../state/scenario/types.ts';
import { ChangedSwatch, MarkSwatch } from './ScenarioSwatch.tsx';

/** What only a scenario draws: the marks of its services, the outline of hromadas that change. */
export function ScenarioLegend({ whatIf }: { readonly whatIf: WhatIf }) {
  const { tools, lang } = useWords();
  const { size } = whatIf.changed;
  const marks = whatIf.marks.filter(({ service }) => isDrawn(service)).length;
  const markless = whatIf.marks.length - marks;
  return (
    <>
      <p className="legend-scenario small">{tools('whatIf.active')}</p>
      <ul>
        <li>
          <ChangedSwatch />
          <span>{tools('whatIf.legend')}</span>
          <span className="figures legend-count">{formatNumber(size, lang)}</span>
        </li>
        <li>
          <MarkSwatch />
          <span>{tools('whatIf.mark')}</span>
          <span className="figures legend-count">{formatNumber(marks, lang)}</span>
        </li>
        {markless > 0 && (
          <li>
            <svg width="26" height="18" aria-hidden="true" />
            <span>{tools('whatIf.markless')}</span>
            <span className="figures legend-count">{formatNumber(markless, lang)}</span>
          </li>
        )}
      </ul>
    </>
  );
}
