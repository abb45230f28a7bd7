import { type ReactNode, useId } from 'react';
import { patternDefs } from '../../draw/pattern-defs.ts';
import { PATTERN_MIN_ZOOM } from '../layers/patterns.ts';
import type { Scene, SceneActions } from '../../state/scene/scene.ts';
import { Labels } from './Labels.tsx';
import { Changed, Lines, Outline } from './Lines.tsx';
import { Marks } from './Marks.tsx';
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
  readonly onHromada: SceneActions['onHromada'];
  /** Markers: they keep their size. */
  readonly children: ReactNode;
}

function Origin({ at, palette }: { readonly at: Overlay['origin']; readonly palette: Scene['palette'] }) {
  if (at === null) return null;
  return (
    <g
      transform={`translate(${at[0]} ${at[1]})`}
      fill={palette.accent}
      pointerEvents="none"
      aria-hidden="true"
    >
      <circle r={16} fillOpacity={0.2} />
      <circle r={6} stroke={palette.surface} strokeWidth={2.5} />
    </g>
  );
}

/** The drawing: geometry in the world's units, seen through the `viewBox`; above it what keeps its size. */
export function Picture(props: Props) {
  const { scene, world, overlay, view, frame, pointer, control } = props;
  const { palette, hromada } = scene;
  const prefix = useId();
  const scale = unitsPerPixel(view.zoom);
  const { x, y, width, height } = sightOf(view, frame, world.projection);
  const { hovered, focused } = pointer.pointing;
  const outline = (code: string | null) => (code === null ? undefined : world.byCode.get(code)?.d);
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
      <g stroke={palette.ink} strokeOpacity={view.zoom < PATTERN_MIN_ZOOM ? 0.12 : 0.24}>
        <UnitList
          {...{ scene, world, frame, control, pointer }}
          patterns={view.zoom < PATTERN_MIN_ZOOM ? null : prefix}
          onHromada={props.onHromada}
        />
      </g>
      <Lines
        raions={world.raions}
        oblasts={world.oblasts}
        palette={palette}
        weight={Math.min(1, Math.max(0, (view.zoom - 5) / 2))}
      />
      <Changed paths={[...(scene.changed ?? [])].flatMap((code) => outline(code) ?? [])} palette={palette} />
      <Outline d={outline(hovered)} kind="hovered" palette={palette} />
      <Outline d={outline(hromada)} kind="chosen" palette={palette} />
      <Outline d={outline(focused)} kind="focused" palette={palette} />
      <g transform={`scale(${scale})`}>
        <Labels labels={overlay.labels} palette={palette} />
        <Origin at={overlay.origin} palette={palette} />
        {props.children}
        <Marks marks={scene.marks ?? []} world={world} scale={scale} palette={palette} />
      </g>
    </svg>
  );
}
