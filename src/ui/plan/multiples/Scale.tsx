import type { Layout } from '../../../draw/choropleth.ts';
import { SCALE_HEIGHT, scaleShapes, scaleWords } from '../../../draw/scale-bar.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Shapes } from '../../../look/Shapes.tsx';
import type { Colour } from '../../../look/shape.ts';

const colour: Colour = (token) => `var(--${token})`;

/** One bar for all small maps: as broad as one of them, it shrinks and grows with them. */
export function Scale({ of: { scale, size } }: { readonly of: Pick<Layout, 'scale' | 'size'> }) {
  const { t, lang } = useWords();
  if (scale === null) return null;
  return (
    <li className="multiples-scale">
      <svg
        role="img"
        aria-label={t('map:scale', { length: scaleWords(scale, lang) })}
        viewBox={`-4 ${-SCALE_HEIGHT - 2} ${size.width} ${SCALE_HEIGHT + 6}`}
      >
        <Shapes shapes={scaleShapes(scale, lang)} colour={colour} />
      </svg>
    </li>
  );
}
