import { v5 } from 'uuid';
import type { Service } from '../../domain/service.ts';
import { foldName } from '../provider/hromada-lookup.ts';
import { perKey, perObject } from '../../domain/memo.ts';

/** Of this project; never changes, or every list would come in as new. */
const NAMESPACE = '7c1b6d52-2f1f-5b39-9d0e-5d1f4b0c9a11';
/** 48 bits: ten thousand records share one in five million datasets. */
const LENGTH = 12;

/** What makes a record the same one when its list comes again. */
export interface RecordKey {
  readonly provider: string;
  readonly edrpou: string;
  /** Id of a type, or the text where it is none of ours. */
  readonly type: string;
  readonly hromada: string;
  readonly settlement: string;
  readonly address: string;
  /** Nothing of a secret place may be told by an id, not even by trying all places. */
  readonly redacted: boolean;
  readonly oblast: string | null;
}

/** Gives ids, each once: that of the published record of the same provider, type and place, else one made of them. */
export function buildIds(known: readonly Service[]): (key: RecordKey) => string {
  const published = publishedOf(known);
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return (key) => {
    const who = [key.edrpou, wordsOf(key.provider)].filter((text) => text !== '');
    const place = key.redacted ? [] : [key.hromada, wordsOf(key.settlement)];
    const exact = key.redacted ? [] : [...place, wordsOf(key.address)];
    const old = [exact, place]
      .flatMap((where) => who.flatMap((text) => published.get(keyOf([text, key.type, ...where])) ?? []))
      .find((id) => !used.has(id));
    const made = old ?? firstUnused(key, who[0] ?? '', [place, exact], used, counts);
    used.add(made);
    return made;
  };
}

const publishedOf = perObject(indexOf);

/** By provider (number or name), type and place; the place with its address, and without one. */
function indexOf(known: readonly Service[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const { id, precision, provider, type, hromada, detail } of known) {
    if (precision === 'redacted') continue;
    const place = [hromada ?? '', wordsOf(detail?.settlement?.uk ?? '')];
    for (const who of [detail?.edrpou ?? '', wordsOf(provider.uk)].filter((text) => text !== '')) {
      for (const where of [place, [...place, wordsOf(detail?.address ?? '')]]) {
        const key = keyOf([who, type, ...where]);
        index.set(key, [...(index.get(key) ?? []), id]);
      }
    }
  }
  return index;
}

/** Case, quotes and commas aside; figures tell «Школа № 5» from «Школа № 7». */
const wordsOf = perKey((text) =>
  foldName(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

const keyOf = (parts: readonly string[]) => JSON.stringify(parts);

/** Two branches of a provider in one place are told apart by their address, else numbered. */
function firstUnused(
  key: RecordKey,
  who: string,
  places: readonly (readonly string[])[],
  used: ReadonlySet<string>,
  counts: Map<string, number>,
): string {
  const ids = places.map((place) => idOf(key, [who, key.type, ...place]));
  const free = ids.find((id) => !used.has(id));
  if (free !== undefined) return free;
  const base = ids[0] ?? '';
  let n = counts.get(base) ?? 2;
  while (used.has(`${base}-${n}`)) n++;
  counts.set(base, n + 1);
  return `${base}-${n}`;
}

function idOf({ type, oblast }: RecordKey, parts: readonly string[]): string {
  const hash = hashOf(keyOf(parts));
  const slug = /^[a-z0-9-]+$/.test(type) ? type : 'service';
  return [...(oblast === null ? [] : [oblast.toLowerCase()]), slug, hash].join('-');
}

const hashOf = perKey((text) => v5(text, NAMESPACE).replaceAll('-', '').slice(0, LENGTH));
