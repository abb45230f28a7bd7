const NAME = '[A-Za-z_][\\w:.-]*';
const TAG = new RegExp(`^<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`);
const ENTITY = /&(?:amp|lt|gt|quot|#39);/g;
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Text right inside it. */
  text: string;
}

function text(raw: string): string {
  if (raw.replace(ENTITY, '').includes('&') || raw.includes('<'))
    throw new Error(`not escaped: ${raw.slice(0, 60)}`);
  const signs: Record<string, string> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
  };
  return raw.replace(ENTITY, (entity) => signs[entity] ?? entity);
}

function attributesOf(raw: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, key = '', value = ''] of raw.matchAll(new RegExp(`(${NAME})="([^"]*)"`, 'g'))) {
    if (found.has(key)) throw new Error(`attribute twice: ${key}`);
    found.set(key, text(value));
  }
  return found;
}

/**
 * Reads XML as strictly as the drawing needs: one root, tags that match, attributes quoted and once each, nothing but
 * the five entities, ids once each, no forbidden character. Gives back all elements.
 */
export function parseXml(xml: string): XmlElement[] {
  if (FORBIDDEN.test(xml)) throw new Error('forbidden character');
  let rest = xml.replace(/^<\?xml [^?]*\?>\s*/, '').trimEnd();
  const [open, all, ids]: [XmlElement[], XmlElement[], Set<string>] = [[], [], new Set()];
  while (rest !== '') {
    if (!rest.startsWith('<')) {
      const end = rest.indexOf('<');
      const parent = open.at(-1);
      if (parent === undefined || end === -1) throw new Error(`text outside: ${rest.slice(0, 40)}`);
      parent.text += text(rest.slice(0, end));
      rest = rest.slice(end);
      continue;
    }
    const [tag, closes, name = '', attributes = '', empty] = TAG.exec(rest) ?? [];
    if (tag === undefined) throw new Error(`no tag: ${rest.slice(0, 80)}`);
    rest = rest.slice(tag.length);
    if (closes === '/') {
      if (open.pop()?.name !== name) throw new Error(`closes another: ${name}`);
      continue;
    }
    if (open.length === 0 && all.length > 0) throw new Error('two roots');
    const element: XmlElement = { name, attributes: attributesOf(attributes), text: '' };
    const id = element.attributes.get('id');
    if (id !== undefined && ids.has(id)) throw new Error(`id twice: ${id}`);
    if (id !== undefined) ids.add(id);
    all.push(element);
    if (empty !== '/') open.push(element);
  }
  if (open.length > 0) throw new Error(`not closed: ${open.at(-1)?.name}`);
  return all;
}
