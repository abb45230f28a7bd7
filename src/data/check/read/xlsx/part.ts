import { Unreadable } from '../unreadable.ts';
import { unpack, type ZipEntry } from '../zip.ts';

/** One element is never longer: without a limit a part without an end is searched again with every piece. */
const LONGEST = 8 * 1024 * 1024;

/** A whole part as text; empty where the workbook has none of the name. */
export function partText(bytes: Uint8Array, entry: ZipEntry | undefined): string {
  if (entry === undefined) return '';
  const decoder = new TextDecoder();
  let text = '';
  unpack(bytes, entry, (piece) => {
    text += decoder.decode(piece, { stream: true });
    return true;
  });
  return text + decoder.decode();
}

/**
 * Hands over the elements of a name one after another, `<row …>…</row>` or `<row …/>`, while the part is unpacked: no
 * more of it than one piece is ever held. `onElement` may return false to stop.
 */
export function eachElement(
  bytes: Uint8Array,
  entry: ZipEntry,
  name: string,
  onElement: (tag: string, inner: string) => boolean,
): void {
  const decoder = new TextDecoder();
  const usual = usualElement(name);
  const pattern = new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`, 'g');
  let rest = '';
  unpack(bytes, entry, (piece) => {
    rest += decoder.decode(piece, { stream: true });
    let end = 0;
    for (;;) {
      const plain = usual(rest, end);
      pattern.lastIndex = end;
      const found = plain ?? pattern.exec(rest);
      if (found === null) break;
      end = plain?.end ?? pattern.lastIndex;
      if (!onElement(found[1] ?? '', found[2] ?? '')) return false;
    }
    rest = rest.slice(end);
    if (rest.length > LONGEST) throw new Unreadable('brokenZip');
    return true;
  });
}

interface Element {
  readonly 1: string;
  readonly 2: string;
  readonly end: number;
}

/** An element without a prefix that begins right there, found without a pattern: a workbook has a million of them. */
function usualElement(name: string): (xml: string, at: number) => Element | null {
  const [open, close] = [`<${name}`, `</${name}>`];
  return (xml, at) => {
    if (!xml.startsWith(open, at)) return null;
    const from = at + open.length;
    const inside = xml.indexOf('>', from) + 1;
    const next = xml.charCodeAt(from);
    if (inside === 0 || (next !== 62 && next !== 32) || xml.charCodeAt(inside - 2) === 47) return null;
    const to = xml.indexOf(close, inside);
    return to < 0
      ? null
      : { 1: xml.slice(from, inside - 1), 2: xml.slice(inside, to), end: to + close.length };
  };
}
