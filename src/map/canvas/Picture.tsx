import { type CSSProperties, type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { LayerKey } from '../../draw/layers/index.ts';
import { drawPart, type Part } from './pens.ts';
import { Sheet } from './Sheet.tsx';
import type { Drawn } from './use-subject.ts';

interface Props {
  readonly drawn: Drawn;
  /** Whether MapLibre draws the ground now. */
  readonly gl: boolean;
  /** Whether the street map has names of its own. */
  readonly named: boolean;
  readonly face: boolean;
  /** What stands over the picture, and moves with it. */
  readonly children: ReactNode;
}

/** The map at rest, a quarter larger than the screen; while it moves it is moved as it is. */
export function Picture({ drawn, gl, named, face, children }: Props) {
  const { subject, transform, margin } = drawn;
  const { scene, palette, lang, overlay, size, ratio, raster } = subject;
  const { arcs } = subject.world;
  const { fills, classes, oblasts, borders } = scene;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // For tests and the bench: how often geometry came, so that they can see that recolouring brings none.
    const { dataset } = box.current as HTMLDivElement;
    dataset['mapGeometrySent'] = String(Number(dataset['mapGeometrySent'] ?? '0') + 1);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- it counts them
  }, [arcs]);
  const pen = (part: Part, isShown?: (key: LayerKey) => boolean) => (context: CanvasRenderingContext2D) =>
    drawPart(context, part, subject, isShown);
  /* Each part is drawn anew only when something of its own differs: of the subject it reads no more. */
  /* eslint-disable react-hooks/exhaustive-deps */
  const ground = useMemo(() => pen('ground'), [raster, fills, classes, borders, oblasts, palette]);
  const above = useMemo(
    () => (face ? pen('above', (key) => key !== 'labels' || !named) : () => undefined),
    [
      raster,
      overlay,
      scene.changed,
      scene.sites,
      scene.marks,
      scene.hromada,
      scene.hovered,
      scene.focused,
      scene.origin,
      borders,
      palette,
      lang,
      face,
      named,
    ],
  );
  /* eslint-enable react-hooks/exhaustive-deps */
  const style: CSSProperties = { inset: `${-margin[1]}px ${-margin[0]}px`, transform };
  return (
    <div ref={box} className="map-picture" style={style}>
      {!gl && <Sheet {...size} ratio={ratio} name="ground" draw={ground} />}
      <Sheet {...size} ratio={ratio} name="above" draw={above} />
      {children}
    </div>
  );
}
