import type { FillKey } from '../../../domain/coverage/state.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import { isDrawn } from '../../../state/scene/marks.ts';
import { fillWord } from '../../card/state-word.ts';
import { notApplicableWords, orderOf } from '../../territory/territory-words.ts';
import { Swatch } from '../../parts/Swatch.tsx';
import { ChangedSwatch, MarkSwatch } from '../what-if/ScenarioSwatch.tsx';

interface Props {
  readonly derived: Pick<Derived, 'totals' | 'whatIf' | 'together' | 'dataset'>;
}

/** States that stand on the map of the scope, in words. */
export function SheetLegend({ derived: { totals, whatIf, together, dataset } }: Props) {
  const { t, tools, lang } = useWords();
  const words = (fill: FillKey) =>
    fill === 'notApplicable'
      ? notApplicableWords(orderOf(dataset.hromadas), t, lang)
      : fillWord(fill, together, t);
  return (
    <span className="sheet-legend">
      {totals
        .filter(({ hromadas }) => hromadas > 0)
        .map(({ fill }) => (
          <span key={fill}>
            <Swatch fill={fill} width={22} height={12} /> {words(fill)}
          </span>
        ))}
      {whatIf !== null && whatIf.changed.size > 0 && (
        <span>
          <ChangedSwatch /> {tools('whatIf.legend')}
        </span>
      )}
      {whatIf?.marks.some(({ service }) => isDrawn(service)) === true && (
        <span>
          <MarkSwatch /> {tools('whatIf.mark')}
        </span>
      )}
    </span>
  );
}
