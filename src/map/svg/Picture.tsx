import { type ReactNode, useId, useMemo } from 'react';
import { patternDefs } from '../../draw/pattern-defs.ts';
import { colourOf } from '../../look/shape.ts';
import type { Scene, SceneActions } from '../../state/scene/scene.ts';
import { Layers } from './layers.tsx';
import { UnitList } from './UnitList.tsx';
import type { Overlay } from './use-overlay.ts';
import type { usePointing } from './use-pointing.ts';
import type { ViewControl } from './use-view.ts';
import type { World } from './use-world.ts';
import { sightOf, type Frame, unitsPerPixel, type View } from './view.ts';

interface Props {
  readonly scene: Scene;
  readonly world: World;
  readonly overlay: Overlay;
  readonly view: View;
  readonly frame: Frame;
  readonly pointer: ReturnType<typeof usePointing>;
  readonly control: ViewControl;
  /** Anywhere on the picture. */
  readonly onPress: () => void;
  readonly actions: SceneActions;
  /** The services. */
  readonly children: ReactNode;
}

/** The drawing: geometry in the world's units, seen through the `viewBox`; above it what keeps its size. */
export function Picture(props: Props) {
  const { scene, world, overlay, view, frame, pointer, control } = props;
  const { palette } = scene;
  const prefix = useId();
  const colour = useMemo(() => colourOf(palette), [palette]);
  const scale = unitsPerPixel(view.zoom);
  const { x, y, width, height } = sightOf(view, frame, world.projection);
  const { hovered, focused } = pointer.pointing;
  // Own markup, made of the palette alone.
  const defs = { __html: patternDefs(palette, prefix, scale) };
  return (
    <svg
      className="simple-picture"
      viewBox={`${x} ${y} ${width} ${height}`}
      {...pointer.picture}
      onPointerDown={() => {
        pointer.picture.onPointerDown();
        props.onPress();
      }}
      data-hovered={hovered ?? undefined}
    >
      <defs dangerouslySetInnerHTML={defs} />
      <Layers
        {...{ world, overlay, colour, scale }}
        scene={{ ...scene, hovered, focused }}
        zoom={view.zoom}
        units={<UnitList {...{ scene, world, control, pointer, prefix }} actions={props.actions} />}
        services={props.children}
      />
    </svg>
  );
}
