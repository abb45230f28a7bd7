import { memo, type ReactNode } from 'react';
import { layersOn } from '../../draw/layers/index.ts';
import { isDrawnAt, type Kind, type Layer, type LayerOf, strokesOf } from '../../draw/layers/layer.ts';
import { nameShapes } from '../../draw/names.ts';
import type { PlacedLabel } from '../../draw/place-labels.ts';
import type { DrawScene } from '../../draw/scene.ts';
import type { XY } from '../../draw/types.ts';
import { markShapes, scaleOf } from '../../look/glyph.ts';
import { Shapes } from '../../look/Shapes.tsx';
import type { Colour } from '../../look/shape.ts';
import { ROLE } from './roles.ts';
import type { Overlay } from './use-overlay.ts';
import type { World } from './use-world.ts';

/** What the layers are drawn of. */
interface Drawn {
  readonly scene: DrawScene;
  readonly world: World;
  readonly overlay: Overlay;
  readonly colour: Colour;
  readonly zoom: number;
  /** Units of the world a CSS pixel. */
  readonly scale: number;
  /** The units as a list to choose from. */
  readonly units: ReactNode;
  /** The services as links. */
  readonly services: ReactNode;
}

interface LinesProps {
  readonly layer: LayerOf<'line'>;
  readonly d: string;
  readonly zoom: number;
  readonly colour: Colour;
}

const Lines = memo(function Lines({ layer, d, zoom, colour }: LinesProps) {
  return <Shapes shapes={strokesOf(layer, d, zoom)} colour={colour} />;
});

interface NamesProps {
  readonly labels: readonly PlacedLabel[];
  readonly halo: number;
  readonly colour: Colour;
}

/** Read by the eye only: each unit says its name itself. */
const Names = memo(function Names({ labels, halo, colour }: NamesProps) {
  return labels.map((label) => <Shapes key={label.code} shapes={nameShapes(label, halo)} colour={colour} />);
});

export const translate = ([x, y]: XY, scale = 1): string =>
  `translate(${x.toFixed(1)} ${y.toFixed(1)})${scale === 1 ? '' : ` scale(${scale})`}`;

/** A press goes to the hromada below. */
function marks(layer: LayerOf<'mark'>, { scene, overlay, colour }: Drawn): ReactNode {
  const all = layer.yields ? overlay.marks : layer.of(scene);
  return all.map(({ id, at, label, ...mark }) => (
    <g
      key={id}
      {...(label === undefined ? { 'aria-hidden': true } : { role: ROLE.mark, 'aria-label': label })}
      data-mark={id}
      transform={translate(overlay.toXY(at), scaleOf(mark.glyph))}
    >
      <Shapes shapes={markShapes(mark)} colour={colour} />
    </g>
  ));
}

type Pen<K extends Kind> = (layer: LayerOf<K>, drawn: Drawn) => ReactNode;

const PENS: { readonly [K in Kind]: Pen<K> } = {
  area: (_, { units }) => units,
  line: (layer, { scene, world, zoom, colour }) => {
    const d = world.path(layer.of(scene));
    return d !== '' && <Lines layer={layer} d={d} zoom={zoom} colour={colour} />;
  },
  mark: marks,
  name: ({ halo }, { overlay, colour }) => <Names labels={overlay.labels} halo={halo} colour={colour} />,
  service: (_, { services }) => services,
};

interface Manner {
  /** Geometry grows with the map; the rest keeps its size. */
  readonly grows: boolean;
  /** What takes the keyboard says it already. */
  readonly silent: boolean;
}

const MANNERS: Readonly<Record<Kind, Manner>> = {
  area: { grows: true, silent: false },
  line: { grows: true, silent: true },
  mark: { grows: false, silent: false },
  name: { grows: false, silent: true },
  service: { grows: false, silent: false },
};

function draw<K extends Kind>(layer: LayerOf<K> & Layer, drawn: Drawn): ReactNode {
  return (PENS[layer.kind] as Pen<K>)(layer, drawn);
}

/** All layers, bottom to top. */
export function Layers(drawn: Drawn) {
  return layersOn('svg')
    .filter(([, layer]) => isDrawnAt(drawn.zoom, layer, drawn.scene))
    .map(([key, layer]) => (
      <g
        key={key}
        className={`simple-${layer.kind}`}
        data-layer={key}
        transform={MANNERS[layer.kind].grows ? undefined : `scale(${drawn.scale})`}
        aria-hidden={MANNERS[layer.kind].silent || undefined}
      >
        {draw(layer, drawn)}
      </g>
    ));
}
