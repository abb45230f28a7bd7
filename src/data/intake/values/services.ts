import { stems } from '../../../domain/search/stem.ts';
import { buildTypeSearch } from '../../../domain/search/type-search.ts';
import type { ServiceType } from '../../../domain/service-type.ts';
import { nearestText } from '../../check/suggest/nearest-text.ts';
import { perKey } from '../../../domain/memo.ts';
import type { Candidate, Matcher } from './match.ts';

/** As officials shorten words. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})соц(?:іал)?\.\s*/giu, 'соціальний '],
  [/(?<!\p{L})псих(?:олог)?\.\s*/giu, 'психологічний '],
  [/(?<!\p{L})конс(?:ульт)?\.(?=\s|$)/giu, 'консультування'],
  [/(?<!\p{L})інф\.(?=\s|$)/giu, 'інформування'],
  [/(?<!\p{L})стац\.\s*/giu, 'стаціонарний '],
  [/(?<!\p{L})осіб з інв\.(?=\s|$)/giu, 'осіб з інвалідністю'],
];
/** «Послуга з догляду вдома», «надання притулку» are the service itself. */
const ABOUT =
  /^(?:соціальн\S+\s+)?послуг\S*\s+(?:(?:з|із|зі|щодо|по)\s+)?|^надання\s+(?:соціальн\S+\s+)?(?:послуг\S*\s+(?:(?:з|із|щодо)\s+)?)?/i;

/** A type named as it is, whatever its letters and endings; nearly so, only a candidate. */
export function buildServiceMatcher(all: readonly ServiceType[]): Matcher {
  const types = all.filter(({ applyPlace }) => !applyPlace);
  const search = buildTypeSearch(types);
  const named = types.map((type) => ({
    id: type.id,
    names: [...variants(type.name.uk), type.name.en ?? type.id, type.id].map(keyOf),
    own: new Set(stems(type.name.uk)),
    phrases: new Set(type.words.map(keyOf)),
  }));
  const names = types.flatMap(({ id, name }) =>
    variants(name.uk).map((text): [string, string] => [text, id]),
  );
  const byName = new Map(names);
  return perKey((text) => {
    const bare = expanded(text);
    const key = keyOf(bare);
    if (key === '') return [];
    const found = new Map<string, number>();
    const put = (id: string, sure: number) => found.set(id, Math.max(sure, found.get(id) ?? 0));
    for (const { id, names: own, own: words, phrases } of named) {
      if (own.includes(key) || text.trim() === id) put(id, 1);
      // A search phrase is what people type, not a name: it counts as one only where it says more, or less, of the name.
      else if (phrases.has(key)) put(id, isOneWithin(new Set(stems(bare)), words) ? 0.9 : 0.6);
    }
    const near = nearestText(bare, byName.keys());
    if (near !== null) put(byName.get(near) ?? '', 0.88);
    if (Math.max(0, ...found.values()) < 0.85) {
      for (const { id, score, asked } of search.search(bare).slice(0, 5))
        put(id, Math.min(0.7, score * (asked ? 0.4 : 0.3)));
    }
    return sorted(found);
  });
}

function isOneWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return shared > 0 && (shared === a.size || shared === b.size);
}

export function sorted(found: ReadonlyMap<string, number>): Candidate[] {
  return [...found].map(([id, sure]) => ({ id, sure })).toSorted((a, b) => b.sure - a.sure);
}

function expanded(text: string): string {
  const bare = text.replace(/\s+/g, ' ').trim();
  return SHORT.reduce((found, [pattern, word]) => found.replace(pattern, word), bare)
    .replace(/^[«"“]|[»"”.;:,]+$/g, '')
    .replace(ABOUT, '')
    .trim();
}

/** «Екстрене (кризове) втручання» is also «екстрене втручання» and «кризове втручання». */
function variants(name: string): string[] {
  const found = /^(.*?)(\S+)\s+\(([^)]+)\)\s*(.*)$/.exec(name);
  if (found === null) return [name];
  const [, before = '', word = '', other = '', after = ''] = found;
  return [name, `${before}${word} ${after}`, `${before}${other} ${after}`].map((text) =>
    text.replace(/\s+/g, ' ').trim(),
  );
}

/** The words that matter without their endings, in any order. */
export function keyOf(text: string): string {
  return [...new Set(stems(text))].toSorted().join(' ');
}
