/*
 * The little XML of a workbook, read by patterns: its parts are flat, machine-written and large (60 MB for 50,000
 * rows), and a parser that builds a tree of them takes ten times the memory. Prefixes (`x:row`) are allowed for.
 */

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** `&amp;`, `&#1110;` and `_x000D_`, Excel's way of writing a control character, as the letters that they mean. */
export function unescapeXml(text: string): string {
  const plain = text.includes('&') ? text.replace(/&(#x?[0-9a-f]+|\w+);/gi, entity) : text;
  return plain.includes('_x')
    ? plain.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : plain;
}

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
  const hex = name[1] === 'x' || name[1] === 'X';
  const point = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
}

/** The value of an attribute in the text of a tag; null where it has none. */
export function attribute(tag: string, name: string): string | null {
  const found = patternOf(name).exec(tag);
  return found === null ? null : unescapeXml(found[1] ?? found[2] ?? '');
}

/** A workbook asks for few names a million times. */
const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const pattern = patterns.get(name) ?? new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  return pattern;
}

/** The attributes' text of every tag of a name, in order. */
export function tags(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*?)?/?>`, 'g'))].map(
    (found) => found[1] ?? '',
  );
}

/** A string as spreadsheets write it, told by one look. */
const USUAL = /^<t(?: xml:space="preserve")?>([^<]*)<\/t>$/;

/** Text of all `<t>` of a string, without the readings (`rPh`) that East Asian files carry. */
export function textOf(xml: string): string {
  const usual = USUAL.exec(xml);
  if (usual !== null) return unescapeXml(usual[1] ?? '');
  const plain = xml.includes('rPh') ? xml.replace(/<(\w+:)?rPh\b[\s\S]*?<\/(\w+:)?rPh>/g, '') : xml;
  let text = '';
  for (const found of plain.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)<\/(?:\w+:)?t>/g))
    text += found[1] ?? '';
  return unescapeXml(text);
}
