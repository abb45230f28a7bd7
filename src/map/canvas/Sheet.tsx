import { useLayoutEffect, useRef } from 'react';

interface Props {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels a CSS pixel. */
  readonly ratio: number;
  readonly name: string;
  /** Draws on a clean sheet, before it is seen; another function draws anew. */
  readonly draw: (context: CanvasRenderingContext2D) => void;
}

/** One canvas of the picture. */
export function Sheet({ width, height, ratio, name, draw }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
  useLayoutEffect(() => {
    // Nothing is read: it keeps the drawing in the page. Lines of the country by WebGL without a graphics card take seconds.
    const context = canvas.current?.getContext('2d', { willReadFrequently: true });
    if (context == null) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, w, h);
    draw(context);
  }, [draw, w, h]);
  return (
    <canvas
      ref={canvas}
      className="map-layer"
      data-sheet={name}
      width={w}
      height={h}
      style={{ width, height }}
      aria-hidden="true"
    />
  );
}
