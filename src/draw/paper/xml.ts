import { type Colour, type Shape, svgOf } from '../../look/shape.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What XML 1.0 forbids even as a reference: control characters, halves of surrogate pairs, two non-characters. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text of the data as XML text or attribute value. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

type Attributes = Readonly<Record<string, string | number | null>>;

/** An element: attributes escaped, those that are null left out; `children` is markup. */
export function element(name: string, attributes: Attributes, children = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  return children === '' ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`;
}

const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Shapes as markup. */
export function shapesSvg(shapes: readonly Shape[], colour: Colour): string {
  return shapes
    .map((shape) => {
      const [tag, attributes, text] = svgOf(shape, colour);
      const named = Object.entries(attributes).map(([name, value]) => [kebab(name), value] as const);
      return element(tag, Object.fromEntries(named), escapeXml(text));
    })
    .join('');
}
