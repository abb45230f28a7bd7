import { formatNumber } from '../../../i18n/format.ts';
import { isDrawn } from '../../../state/scene/marks.ts';
import { useToolWords } from '../../../i18n/use-tool-words.ts';
import type { WhatIf } from '../../../state/scenario/types.ts';
import '../tools.css';

/** What only a scenario draws: the marks of its services, the outline of hromadas that change. */
export function ScenarioLegend({ whatIf }: { readonly whatIf: WhatIf }) {
  const { tools, lang } = useToolWords();
  const { size } = whatIf.changed;
  const marks = whatIf.marks.filter(({ service }) => isDrawn(service)).length;
  const markless = whatIf.marks.length - marks;
  return (
    <>
      <p className="legend-scenario small">{tools('whatIf.active')}</p>
      <ul>
        <li>
          <svg className="swatch" width="26" height="18" aria-hidden="true">
            <rect className="legend-changed" x="1.2" y="1.2" width="23.6" height="15.6" rx="3" />
          </svg>
          <span>{tools('whatIf.legend')}</span>
          <span className="figures legend-count">{formatNumber(size, lang)}</span>
        </li>
        <li>
          <svg width="26" height="22" aria-hidden="true">
            <path className="legend-mark" d="M13 1 23 11 13 21 3 11ZM13 6.6V15.4M8.6 11H17.4" />
          </svg>
          <span>{tools('whatIf.mark')}</span>
          <span className="figures legend-count">{formatNumber(marks, lang)}</span>
        </li>
        {markless > 0 && (
          <li>
            <span />
            <span>{tools('whatIf.markless')}</span>
            <span className="figures legend-count">{formatNumber(markless, lang)}</span>
          </li>
        )}
      </ul>
    </>
  );
}
