import { createElement } from 'react';
import { type Colour, type Shape, svgOf } from './shape.ts';

interface Props {
  readonly shapes: readonly Shape[];
  readonly colour: Colour;
}

/** Shapes as SVG, to stand in an `<svg>` or a `<g>`. */
export function Shapes({ shapes, colour }: Props) {
  return shapes.map((shape, i) => {
    const [tag, attributes, text] = svgOf(shape, colour);
    return createElement(tag, { key: i, ...attributes }, text === '' ? undefined : text);
  });
}
