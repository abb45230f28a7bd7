import type { MapFill } from '../domain/metric/classes.ts';
import type { Palette } from '../look/palette.ts';
import type { Layout } from './choropleth.ts';
import { leaderSvg, markSvg } from './marks.ts';
import { fillRef } from './pattern-defs.ts';
import type { PlacedLabel } from './place-labels.ts';
import { changedSvg, diamondsSvg } from './scenario-marks.ts';
import { element, escapeXml } from './xml.ts';

const ROUND = { 'stroke-linejoin': 'round', 'stroke-linecap': 'round' } as const;

/** Below this scale a hromada is a few pixels wide. */
const FAR = 6;

/** All units of a fill as one path: a pattern is then laid once, not once a unit. */
function fillsSvg({ units }: Layout, palette: Palette, prefix: string): string {
  const byFill = new Map<MapFill | null, string[]>();
  for (const { fill, d } of units) byFill.set(fill, [...(byFill.get(fill) ?? []), d]);
  return [...byFill]
    .map(([fill, paths]) => element('path', { fill: fillRef(fill, palette, prefix), d: paths.join('') }))
    .join('');
}

function unitsSvg({ units, zoom }: Layout, palette: Palette, prefix: string, merged: boolean): string {
  const paths = units.map(({ code, fill, d }) => {
    const paint = merged ? 'none' : fillRef(fill, palette, prefix);
    return element('path', { 'data-code': code, 'data-fill': fill, fill: paint, d });
  });
  // Each border belongs to two units and is drawn twice.
  const edge = {
    stroke: palette.ink,
    'stroke-opacity': zoom < FAR ? 0.24 : 0.4,
    'stroke-width': zoom < FAR ? 0.5 : 0.8,
    ...ROUND,
  };
  return element('g', edge, paths.join(''));
}

function linesSvg({ raionD, oblastD, zoom }: Layout, palette: Palette): string {
  const far = zoom < FAR;
  const line = (d: string, width: number, opacity: number) =>
    d === ''
      ? ''
      : element('path', {
          d,
          fill: 'none',
          stroke: palette.ink,
          'stroke-width': width,
          'stroke-opacity': opacity,
          ...ROUND,
        });
  return line(raionD, far ? 0.6 : 1.4, 0.75) + line(oblastD, far ? 1.1 : 2.2, 0.92);
}

function chosenSvg({ chosen }: Layout, palette: Palette): string {
  if (chosen === null) return '';
  const outline = { d: chosen.d, fill: 'none', ...ROUND };
  return (
    element('path', { ...outline, stroke: palette.halo, 'stroke-width': 6.5 }) +
    element('path', { ...outline, stroke: palette.accent, 'stroke-width': 3, 'data-chosen': chosen.code })
  );
}

function labelSvg({ text, x, y, anchor, size, rank, dot }: PlacedLabel, palette: Palette): string {
  const place = { x, y, 'font-size': size, 'font-weight': rank === 2 ? 500 : 600, 'text-anchor': anchor };
  const words = escapeXml(text);
  // The halo as an element of its own: drawing programs do not all know paint-order.
  const halo = {
    stroke: palette.halo,
    fill: palette.halo,
    'stroke-width': 3.2,
    'stroke-opacity': 0.9,
    ...ROUND,
  };
  const seat =
    dot === null
      ? ''
      : element('circle', {
          cx: dot[0],
          cy: dot[1],
          r: 2.2,
          fill: palette.ink,
          stroke: palette.halo,
          'stroke-width': 1,
        });
  return (
    seat +
    element('text', { ...place, ...halo, 'aria-hidden': 'true' }, words) +
    element('text', { ...place, fill: palette.ink, 'data-label': rank }, words)
  );
}

/** Dots below numbers, and of the numbers the first of the list on top. */
function pointsSvg({ points }: Layout, palette: Palette): string {
  const marks = points
    .toReversed()
    .map((point) =>
      element(
        'g',
        { transform: `translate(${point.x} ${point.y})`, 'data-service': point.id },
        markSvg(point, palette),
      ),
    );
  return points.map((point) => leaderSvg(point, palette)).join('') + marks.join('');
}

function originSvg({ origin }: Layout, palette: Palette): string {
  if (origin === null) return '';
  const at = { cx: origin[0], cy: origin[1], fill: palette.accent };
  return (
    element('circle', { ...at, r: 13, 'fill-opacity': 0.2 }) +
    element('circle', { ...at, r: 5, stroke: palette.surface, 'stroke-width': 2.2 })
  );
}

function frameSvg({ clipped, size: { width, height } }: Layout, palette: Palette): string {
  if (!clipped) return '';
  return element('rect', {
    x: 0.5,
    y: 0.5,
    width: width - 1,
    height: height - 1,
    fill: 'none',
    stroke: palette.muted,
    'stroke-width': 1,
  });
}

/**
 * All that a map shows, lowest first. Patterns must stand in the document under the same prefix.
 * @param merged colours by fill instead of by unit: the same picture, drawn many times faster.
 */
export function mapLayers(layout: Layout, palette: Palette, prefix: string, merged = false): string {
  return (
    (merged ? fillsSvg(layout, palette, prefix) : '') +
    unitsSvg(layout, palette, prefix, merged) +
    linesSvg(layout, palette) +
    changedSvg(layout.changed, palette) +
    chosenSvg(layout, palette) +
    layout.labels.map((label) => labelSvg(label, palette)).join('') +
    originSvg(layout, palette) +
    pointsSvg(layout, palette) +
    diamondsSvg(layout.marks, palette) +
    frameSvg(layout, palette)
  );
}
