/*
 * What stands behind `#` of a link, read as it was meant: messengers, mail and social networks escape links a second
 * time, write `&amp;`, add their own parameters, break lines, and take the bracket or full stop behind a link into it.
 * `public/start.js` reads a link by the same steps; a test holds the two together.
 */

/** The parts of an address that may hold a view: `%23` for `#` makes it a part of the path or the query. */
export interface Address {
  readonly hash: string;
  readonly pathname: string;
  readonly search: string;
}

const ESCAPED_HASH = /%(?:25)*23/i;
/** Divides pairs, or begins what is none of ours: another `#`, a tracking parameter, a text fragment. */
const BETWEEN = /[#?&]/;
const BEHIND = /[#?&;]|:~:/;
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
/** What a text puts behind a link: brackets, quotes, a full stop. No value of ours ends so. */
const BEHIND_LINK = /(?:\s*[)\]}>.,;:!?"'`’”»…*|\\])+$/u;
/** The one key whose value is what somebody typed. */
const TYPED = 'q';

/** All that an address says of a view, as one fragment. */
export function fragmentOf({ hash, search, pathname }: Address): string {
  // A path never holds a question mark: what stood behind one was a part of the fragment, too.
  const parts = [hash, behindHash(search), behindHash(pathname + search)];
  return parts.filter((part) => part !== '').join('&');
}

function behindHash(text: string): string {
  const found = ESCAPED_HASH.exec(text);
  return found === null ? '' : text.slice(found.index + found[0].length);
}

/** Path and query of an address, without an escaped `#` and what stands behind it. */
export function pageOf({ pathname, search }: Omit<Address, 'hash'>): string {
  return beforeHash(pathname + search).replace(/\?$/, '');
}

function beforeHash(text: string): string {
  return text.split(ESCAPED_HASH, 1)[0] ?? '';
}

/** Texts by key, of a repeated key the first that holds anything; null where an escape is broken off. */
export function readFragment(fragment: string): Map<string, string | null> {
  const texts = new Map<string, string | null>();
  const waiting = [fragment];
  for (let piece = waiting.shift(); piece !== undefined; piece = waiting.shift()) {
    const pieces = piece.split(BETWEEN);
    const at = piece.indexOf('=');
    const head = laidOpen(at < 0 ? piece : piece.slice(0, at));
    if (pieces.length > 1) waiting.unshift(...pieces);
    else if (/[=#?&]/.test(head)) waiting.unshift(at < 0 ? head : head + piece.slice(at));
    else if (at >= 0) {
      const key = head.replace(/^.*;/s, '').replace(/[^a-z]+/gi, '');
      const { value, rest } = valueOf(key, piece.slice(at + 1));
      if (!texts.has(key) && value !== '') texts.set(key, value);
      if (rest !== '') waiting.unshift(rest);
    }
  }
  return texts;
}

/** Unescaped until a mark between pairs, or of a pair, shows; a value behind it keeps its own escapes. */
function laidOpen(text: string): string {
  const next = unescaped(text);
  return next === text || /[=#?&]/.test(next) ? next : laidOpen(next);
}

/** A value, and what was glued to it. */
function valueOf(key: string, raw: string): { readonly value: string | null; readonly rest: string } {
  if (key === TYPED) return { value: settled(raw, typedText), rest: '' };
  let rest = '';
  const value = settled(raw, (text) => {
    const bare = text
      .replace(/\s+/g, '')
      .replace(INVISIBLE, '')
      .replace(/\p{Surrogate}/gu, '\uFFFD');
    const glued = BEHIND.exec(bare);
    if (glued !== null) rest = `${bare.slice(glued.index + glued[0].length)}&${rest}`;
    return bare.slice(0, glued?.index).replace(BEHIND_LINK, '');
  });
  return { value, rest };
}

/** A typed text as links hold it: in one line, without what cannot be seen and the marks at its end. */
export function typedText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(BEHIND_LINK, '');
}

/** Unescapes as often as it was escaped; null for a broken escape. */
function settled(raw: string, clean: (text: string) => string): string | null {
  let text: string;
  try {
    text = clean(decodeURIComponent(raw));
  } catch {
    return null;
  }
  for (;;) {
    const next = clean(unescaped(text));
    if (next === text) return text;
    text = next;
  }
}

/** As `decodeURIComponent`; a text with a broken escape stays as it is. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
