import type { Language } from '../../domain/text.ts';
import { isClass } from '../../domain/metrics/classes.ts';
import type { Fill, Palette } from '../../look/palette.ts';
import { colourOf } from '../../look/shape.ts';
import { fillRef } from './pattern-defs.ts';
import { LEGEND_LEADING, LEGEND_TEXT, type LegendRow, SWATCH, TEXT_AT, type TextBlock } from './sheet.ts';
import { element, escapeXml, shapesSvg } from './xml.ts';

/** A block of lines. */
export function textSvg({ lines, x, y, size, leading, strong, muted }: TextBlock, palette: Palette): string {
  const spans = lines.map((line, i) => element('tspan', { x, y: y + i * leading }, escapeXml(line)));
  const look = {
    'font-size': size,
    'font-weight': strong ? 650 : 400,
    fill: muted ? palette.muted : palette.ink,
  };
  return element('text', look, spans.join(' '));
}

const edgeOf = ({ ground, ink }: Fill): string => ink ?? ground;

/** Patterns begin at the swatch's own corner: in every row they stand alike. */
function sign({ item, x, y }: LegendRow, palette: Palette, prefix: string): string {
  if ('fill' in item) {
    const { fill } = item;
    const edge =
      fill === null ? palette.line : isClass(fill) ? palette.metric[fill] : edgeOf(palette.state[fill]);
    return element('rect', {
      transform: `translate(${x} ${y})`,
      x: 0.5,
      y: 0.5,
      width: SWATCH.width - 1,
      height: SWATCH.height - 1,
      rx: 3,
      fill: fillRef(item.fill, palette, prefix),
      stroke: edge,
      'data-legend': item.fill ?? 'none',
    });
  }
  const middle = `translate(${x + SWATCH.width / 2} ${y + SWATCH.height / 2}) scale(${item.scale})`;
  return element(
    'g',
    { transform: middle, 'data-legend': item.key },
    shapesSvg(item.shapes, colourOf(palette)),
  );
}

/** A row of the legend: swatch or marker, its words, its count. */
export function legendRow(row: LegendRow, palette: Palette, lang: Language, prefix: string): string {
  const { item, x, y, lines, right } = row;
  const baseline = y + 14;
  const spans = lines.map((line, i) =>
    element('tspan', { x: x + TEXT_AT, y: baseline + i * LEGEND_LEADING }, escapeXml(line)),
  );
  const text = { 'font-size': LEGEND_TEXT, fill: palette.ink };
  const count = item.count === null ? '' : new Intl.NumberFormat(lang).format(item.count);
  const end = { ...text, x: right, y: baseline, 'text-anchor': 'end', 'font-weight': 600 };
  return (
    sign(row, palette, prefix) +
    element('text', text, spans.join(' ')) +
    (count === '' ? '' : element('text', end, escapeXml(count)))
  );
}
