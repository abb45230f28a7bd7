import { type CSSProperties, memo } from 'react';
import type { Code } from '../../domain/code.ts';
import type { Box } from '../../draw/types.ts';
import type { Scene } from '../../state/scene/scene.ts';
import type { Place } from '../canvas/use-world.ts';
import { unitWords } from '../unit-words.ts';
import { ROLE } from './roles.ts';

interface Props {
  readonly options: readonly Place[];
  readonly scene: Scene;
  /** The one that Tab comes to. */
  readonly stop: Code;
  /** How many there are in all. */
  readonly count: number;
  readonly styleOf: (box: Box) => CSSProperties;
}

/** Units, each an option with its name and its state in words. */
export const UnitOptions = memo(function UnitOptions({ options, scene, stop, count, styleOf }: Props) {
  return options.map(({ code, box }, i) => {
    const [name, said] = unitWords(scene, code);
    return (
      <div
        key={code}
        className="map-option"
        data-code={code}
        role={ROLE.unit}
        aria-selected={code === scene.hromada}
        aria-label={said === '' ? name : `${name}: ${said}`}
        aria-setsize={count}
        aria-posinset={options.length === count ? i + 1 : undefined}
        tabIndex={code === stop ? 0 : -1}
        style={styleOf(box)}
      />
    );
  });
});
