import type { Palette } from '../look/palette.ts';
import type { Tone } from './layers/marker-text.ts';
import type { Shape } from './layers/stacks.ts';
import { density, type Picture, rasterise } from './raster.ts';

type Context = CanvasRenderingContext2D;
interface Paints {
  readonly fill: string;
  readonly edge: string;
  readonly rim: string;
}

/** A drop of 28 × 36 CSS pixels with its tip at the middle of the lower edge. */
function dropPath(context: Context): void {
  context.beginPath();
  context.arc(15, 14, 12, 0.82 * Math.PI, 0.18 * Math.PI);
  context.quadraticCurveTo(21.5, 26, 15, 34.5);
  context.quadraticCurveTo(8.5, 26, 4.65, 20);
  context.closePath();
}

function circlePath(context: Context, middle: number, radius: number): void {
  context.beginPath();
  context.arc(middle, middle, radius, 0, 2 * Math.PI);
}

function diamondPath(context: Context, middle: number, radius: number): void {
  context.beginPath();
  context.moveTo(middle, middle - radius);
  context.lineTo(middle + radius, middle);
  context.lineTo(middle, middle + radius);
  context.lineTo(middle - radius, middle);
  context.closePath();
}

/** Rim of paper outside, fill, and the edge of a hollow one inside. */
function paint(context: Context, { fill, edge, rim }: Paints, width: number): void {
  context.lineJoin = 'round';
  context.strokeStyle = rim;
  context.lineWidth = 2 * width + 2;
  context.stroke();
  context.strokeStyle = edge;
  context.lineWidth = width;
  context.stroke();
  context.fillStyle = fill;
  context.fill();
}

/** The dashed ring of a place that is a seat, not an address: «somewhere around here». */
function dashes(context: Context, middle: number, radius: number, { edge, rim }: Paints, dash: number): void {
  circlePath(context, middle, radius);
  context.strokeStyle = rim;
  context.lineWidth = 3.4;
  context.stroke();
  context.setLineDash([dash, dash]);
  context.strokeStyle = edge;
  context.lineWidth = 1.4;
  context.stroke();
  context.setLineDash([]);
}

const DRAWINGS = {
  drop: {
    width: 30,
    height: 36,
    draw: (context: Context, paints: Paints) => {
      dropPath(context);
      paint(context, paints, 2);
    },
  },
  disc: {
    width: 36,
    height: 36,
    draw: (context: Context, paints: Paints) => {
      dashes(context, 18, 15.5, paints, (2 * Math.PI * 15.5) / 28);
      circlePath(context, 18, 11.5);
      paint(context, paints, 1.6);
    },
  },
  dot: {
    width: 16,
    height: 16,
    draw: (context: Context, paints: Paints) => {
      circlePath(context, 8, 4.5);
      paint(context, paints, 1.6);
    },
  },
  /** Of a scenario. */
  mark: {
    width: 30,
    height: 30,
    draw: (context: Context, paints: Paints) => {
      diamondPath(context, 15, 11);
      paint(context, { ...paints, fill: paints.rim }, 2.2);
      context.beginPath();
      context.moveTo(15, 10.2);
      context.lineTo(15, 19.8);
      context.moveTo(10.2, 15);
      context.lineTo(19.8, 15);
      context.strokeStyle = paints.edge;
      context.lineWidth = 2.2;
      context.stroke();
    },
  },
  around: {
    width: 22,
    height: 22,
    draw: (context: Context, paints: Paints) => {
      dashes(context, 11, 8.6, paints, (2 * Math.PI * 8.6) / 20);
      circlePath(context, 11, 3.8);
      paint(context, paints, 1.6);
    },
  },
};

/** A service's marker, drawn in the palette. */
export function markerPicture(shape: Shape | 'mark', tone: Tone, palette: Palette): Picture {
  const edge = tone === 'strong' ? palette.accent : palette.ink;
  const fill = shape.endsWith('-planned') ? palette.surface : edge;
  const { width, height, draw } = DRAWINGS[shape.replace('-planned', '') as keyof typeof DRAWINGS];
  const pixelRatio = density();
  const paints = { fill, edge, rim: palette.surface };
  return { image: rasterise(width, height, pixelRatio, (context) => draw(context, paints)), pixelRatio };
}

/** The dot of a seat beside its name. */
export function seatPicture(palette: Palette): Picture {
  const pixelRatio = density();
  const image = rasterise(8, 8, pixelRatio, (context) => {
    circlePath(context, 4, 2.6);
    paint(context, { fill: palette.ink, edge: palette.ink, rim: palette.halo }, 0.4);
  });
  return { image, pixelRatio };
}
