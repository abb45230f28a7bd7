import { memo, useMemo } from 'react';
import type { TypeView } from '../../../domain/metrics/type-view.ts';
import { isClass } from '../../../domain/metrics/classes.ts';
import type { Layout } from '../../../draw/paper/choropleth.ts';
import { mapLayers } from '../../../draw/paper/print.ts';
import { coloured } from '../../../draw/paper/small-maps.ts';
import { formatNumber, pick } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Palette } from '../../../look/palette.ts';
import { ClassSwatch } from '../../legend/ClassSwatch.tsx';
import { CellSwatch } from '../table/CellSwatch.tsx';
import { useNear } from '../use-near.ts';
import { countsOf } from './of-types.ts';

interface Props {
  readonly of: TypeView;
  /** What all small maps have in common. */
  readonly blank: Layout;
  readonly palette: Palette;
  /** Of the ids of the patterns. */
  readonly prefix: string;
  readonly chosen: boolean;
  /** Wherever it stands: on paper all are in sight. */
  readonly drawn: boolean;
  readonly onChoose: (type: string) => void;
}

/** The map of one type: a button that chooses it, its name, and its numbers in words. Drawn while it is near. */
export const SmallMap = memo(function SmallMap(props: Props) {
  const { of, blank, palette, prefix, chosen, drawn, onChoose } = props;
  const { type, fills } = of;
  const { t, lang } = useWords();
  const [item, near] = useNear<HTMLLIElement>(!drawn, null);
  const { width, height } = blank.size;
  const markup = useMemo(
    () => (near ? mapLayers(coloured(blank, fills), palette, prefix, true) : ''),
    [near, blank, fills, palette, prefix],
  );
  const name = pick(type.name, lang);
  return (
    <li ref={item} className={chosen ? 'chosen' : undefined}>
      <button type="button" aria-pressed={chosen} onClick={() => onChoose(type.id)}>
        {/* Our own drawing: it holds no text. */}
        <svg
          viewBox={`0 0 ${width} ${height}`}
          aria-hidden="true"
          data-drawn={near}
          dangerouslySetInnerHTML={{ __html: markup }}
        />
        <span lang={name.lang}>{name.text}</span>
      </button>
      <p className="multiples-counts figures">
        {countsOf(of, t, lang).map(({ key, words, hromadas }) => (
          <span key={key} title={words}>
            {isClass(key) ? (
              <ClassSwatch of={key} width={14} height={12} />
            ) : (
              <CellSwatch fill={key} width={14} height={12} />
            )}
            <span className="visually-hidden">{words}: </span>
            {formatNumber(hromadas, lang)}
          </span>
        ))}
      </p>
    </li>
  );
});
