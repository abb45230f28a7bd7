import type { Position } from 'geojson';
import { levelOf, prefixOf } from '../../domain/code.ts';
import type { DrawBorders, DrawLabel, Side } from '../../draw/scene.ts';

/**
 * A city that is a region of its own has no room for its name, which would read as its neighbour's: where it lies at
 * the outer edge, the name stands beyond it, on the side of that edge.
 */
export function withSea(labels: readonly DrawLabel[], borders: DrawBorders | null): readonly DrawLabel[] {
  const oblasts = new Set(labels.map(({ code }) => prefixOf(code, 'oblast')));
  if (borders === null || oblasts.size < 2) return labels;
  return labels.map((label): DrawLabel => {
    const beyond = levelOf(label.code) === 'oblast' ? beyondEdge(label, borders) : null;
    return beyond === null ? label : { ...label, beyond };
  });
}

/** A degree of latitude is so many of longitude, in the middle of the country. */
const LATITUDE = 1.5;

interface Step {
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

/** The middles of a line's steps, with how long each is. */
function steps(line: readonly Position[]): Step[] {
  return line.slice(1).map(([x = 0, y = 0], i) => {
    const [fromX = 0, fromY = 0] = line[i] ?? [];
    return { x: (x + fromX) / 2, y: (y + fromY) / 2, length: Math.hypot(x - fromX, (y - fromY) * LATITUDE) };
  });
}

function beyondEdge(
  { code, at: [lon, lat] }: DrawLabel,
  borders: DrawBorders,
): NonNullable<DrawLabel['beyond']> | null {
  const edge = borders.edgeOf(code).coordinates.flatMap(steps);
  const unit = borders.polygonOf(code);
  if (unit === null || edge.length === 0) return null;
  const all: readonly Position[] =
    unit.type === 'Polygon' ? unit.coordinates.flat() : unit.coordinates.flat(2);
  const [lons, lats] = [all.map(([x = 0]) => x), all.map(([, y = 0]) => y)];
  const [west, south] = [Math.min(...lons), Math.min(...lats)];
  const [east, north] = [Math.max(...lons), Math.max(...lats)];
  const length = edge.reduce((sum, step) => sum + step.length, 0);
  const middle = (of: (step: Step) => number) =>
    edge.reduce((sum, step) => sum + of(step) * step.length, 0) / length;
  const x = middle((step) => step.x) - (west + east) / 2;
  const y = (middle((step) => step.y) - (south + north) / 2) * LATITUDE;
  const ways: Record<Side, readonly [number, number]> = {
    above: [lon, north],
    below: [lon, south],
    left: [west, lat],
    right: [east, lat],
  };
  const side: Side = Math.abs(x) > Math.abs(y) ? (x > 0 ? 'right' : 'left') : y > 0 ? 'above' : 'below';
  return { at: ways[side], side };
}
