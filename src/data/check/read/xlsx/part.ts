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
  const pattern = new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`, 'g');
  let rest = '';
  unpack(bytes, entry, (piece) => {
    rest += decoder.decode(piece, { stream: true });
    pattern.lastIndex = 0;
    let end = 0;
    for (let found = pattern.exec(rest); found !== null; found = pattern.exec(rest)) {
      end = pattern.lastIndex;
      if (!onElement(found[1] ?? '', found[2] ?? '')) return false;
    }
    rest = rest.slice(end);
    if (rest.length > LONGEST) throw new Unreadable('brokenZip');
    return true;
  });
}
