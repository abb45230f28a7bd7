import type { FillKey } from '../../../domain/coverage/state.ts';
import { legendSigns } from '../../../draw/legend.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import { fillWord } from '../../card/state-word.ts';
import { notApplicableWords, orderOf } from '../../territory/territory-words.ts';
import { Swatch } from '../../parts/Swatch.tsx';
import { SIGN_SWATCH, SignSwatch } from '../../legend/LegendSigns.tsx';
import { sheetScene } from './sheet-scene.ts';

interface Props {
  readonly derived: Derived;
}

/** States that stand on the map of the scope, in words. */
export function SheetLegend({ derived }: Props) {
  const { totals, together, dataset } = derived;
  const { t, lang } = useWords();
  const signs = legendSigns(sheetScene(derived, lang, null), SIGN_SWATCH, true).filter(
    ({ shapes }) => shapes.length > 0,
  );
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
      {signs.map(({ key, shapes, scale }) => (
        <span key={key}>
          <SignSwatch shapes={shapes} scale={scale} /> {t(`map:sign.${key}`)}
        </span>
      ))}
    </span>
  );
}
