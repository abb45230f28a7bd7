import * as v from 'valibot';
import { DELIVERIES } from '../domain/service.ts';
import { TYPE_GROUPS } from '../domain/service-type.ts';
import { LoadError } from './load-error.ts';
import type { Manifest } from './manifest.ts';

const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const prefix = v.pipe(v.string(), v.regex(/^UA\d{2}$/));
const code = v.pipe(v.string(), v.regex(/^UA\d{17}$/));
const localized = v.objectWithRest({ uk: text, en: v.nullish(text, null) }, v.nullish(text));
const bbox = v.strictTuple([v.number(), v.number(), v.number(), v.number()]);

const source = v.object({ id: text, title: text, licence: text, attribution: text, url: text, date: text });

const day = v.nullish(text, null);

const known = v.object({
  gathered: count,
  phones: count,
  reached: count,
  waiting: count,
  oldest: day,
  newest: day,
  types: v.array(text),
  surveys: v.array(
    v.object({
      types: v.array(text),
      completeness: v.picklist(['complete', 'partial']),
      date: text,
      whole: v.boolean(),
    }),
  ),
});

const region = v.object({
  code,
  name: localized,
  bbox,
  applicable: v.boolean(),
  hromadas: count,
  services: count,
  unplaced: count,
  known: v.optional(known),
  files: v.object({ borders: text, services: text, places: text, travel: v.optional(text) }),
});

const type = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  name: localized,
  short: localized,
  about: localized,
  words: v.array(text),
  icon: text,
  group: v.picklist(TYPE_GROUPS),
  delivery: v.array(v.picklist(DELIVERIES)),
  redacted: v.boolean(),
  violence: v.boolean(),
  applyPlace: v.boolean(),
  classifierCode: v.nullish(text, null),
  firstStep: v.nullish(localized, null),
  hotlines: v.array(text),
  maxKm: v.nullish(v.pipe(v.number(), v.minValue(0)), null),
});

const recipients = v.object({
  id: text,
  name: localized,
  violence: v.optional(v.boolean(), false),
  overlaps: v.optional(v.array(text), []),
  words: v.optional(v.array(text)),
});

const hotline = v.object({
  id: text,
  label: text,
  // A data file must not be able to put a script behind a button.
  href: v.pipe(v.string(), v.regex(/^(tel:|sms:|mailto:|https:\/\/)/)),
  about: localized,
  terms: v.nullish(localized, null),
  source: text,
  sourceDate: v.nullish(text, null),
  violence: v.boolean(),
  region: v.nullish(v.union([prefix, code]), null),
});

const manifest = v.object({
  schema: v.number(),
  release: text,
  builtAt: text,
  borders: v.picklist(['osm', 'schematic']),
  defaultRegion: prefix,
  sources: v.array(source),
  counts: v.object({
    hromadas: count,
    services: count,
    unplaced: count,
    applyPlaces: count,
    settlements: count,
  }),
  regions: v.pipe(v.array(region), v.minLength(1)),
  overview: v.nullish(v.object({ borders: text, services: text, coverage: v.optional(text) }), null),
  unplaced: text,
  ids: v.optional(text),
  files: v.record(text, v.object({ bytes: count, hash: text })),
  types: v.pipe(v.array(type), v.minLength(1)),
  recipients: v.array(recipients),
  hotlines: v.array(hotline),
  formerNames: v.nullish(v.array(v.object({ code: text, name: text })), []),
  saved: v.optional(v.record(text, v.object({ on: text, by: v.picklist(['visit', 'choice']) }))),
});

/** The manifest of a parsed `manifest.json`. Throws LoadError `invalid` with where, expected and came. */
export function readManifest(json: unknown, file: string): Manifest {
  const result = v.safeParse(manifest, json, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    const where = v.getDotPath(issue) ?? '';
    const expected = issue.expected ?? issue.type;
    throw new LoadError({ kind: 'invalid', file, where, expected, came: issue.received });
  }
  checkReferences(result.output, file);
  return result.output;
}

function checkReferences(
  { files, regions, overview, unplaced, ids, defaultRegion }: Manifest,
  file: string,
): void {
  const paths = [
    ...regions.flatMap((r) => Object.values(r.files)),
    ...Object.values(overview ?? {}),
    unplaced,
    ids,
  ];
  const missing = paths.find((path) => path !== undefined && !(path in files));
  if (missing !== undefined) {
    throw new LoadError({ kind: 'invalid', file, where: 'files', expected: missing, came: 'nothing' });
  }
  if (regions.some((r) => r.code.startsWith(defaultRegion))) return;
  const expected = 'one of the regions';
  throw new LoadError({ kind: 'invalid', file, where: 'defaultRegion', expected, came: defaultRegion });
}
