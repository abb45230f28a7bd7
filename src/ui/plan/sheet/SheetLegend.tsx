import type { FillKey } from '../../../domain/coverage/state.ts';
import { legendSigns } from '../../../draw/legend.ts';
import type { FilledUnit } from '../../../draw/plane/draw-units.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import { fillWord } from '../../card/state-word.ts';
import { notApplicableWords, orderOf } from '../../territory/territory-words.ts';
import { Swatch } from '../../parts/Swatch.tsx';
import { SIGN_SWATCH, SignSwatch } from '../../legend/LegendSigns.tsx';
import { sheetScene } from './sheet-scene.ts';

interface Props {
  readonly derived: Derived;
  /** The units in sight. */
  readonly picture: { readonly units: readonly Pick<FilledUnit, 'fill'>[] } | null;
}

/** States that stand on the map, in words: of the scope there are more. */
export function SheetLegend({ derived, picture }: Props) {
  const { totals, together, dataset } = derived;
  const drawn = new Set(picture?.units.map(({ fill }) => fill));
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
        .filter(({ fill }) => drawn.has(fill))
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
