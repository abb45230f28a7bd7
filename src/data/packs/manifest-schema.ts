import type { Known, KnownSurvey } from '../../domain/region.ts';
import { DELIVERIES } from '../../domain/service.ts';
import {
  type Hotline,
  type RecipientGroup,
  type ServiceType,
  TYPE_GROUPS,
} from '../../domain/service-type.ts';
import {
  checked,
  dictionary,
  flag,
  list,
  nullable,
  number,
  numbers,
  oneOf,
  optional,
  type Reader,
  readFile,
  record,
  required,
  text,
} from '../fields-schema.ts';
import { localized } from './hromada-schema.ts';
import { LoadError } from '../load-error.ts';
import type { Manifest, PackFile, RegionEntry, SavedScope, SourceCredit } from './manifest.ts';

const count = checked(number, (n) => Number.isInteger(n) && n >= 0, 'whole number, 0 or more');
const km = checked(number, (n) => n >= 0, 'number, 0 or more');
const matching = (pattern: RegExp) => checked(text, (value) => pattern.test(value), String(pattern));
const prefix = matching(/^UA\d{2}$/);
const code = matching(/^UA\d{17}$/);
const all = <T>(read: Reader<T>) => required(list(read));
const some = <T>(read: Reader<T>) => checked(list(read), ({ length }) => length > 0, 'at least one');
const bbox = numbers(4) as unknown as Reader<RegionEntry['bbox']>;

const source = record<SourceCredit>({
  id: text,
  title: text,
  licence: text,
  attribution: text,
  url: text,
  date: text,
});

const known = record<Known>({
  gathered: count,
  phones: count,
  reached: count,
  waiting: count,
  oldest: nullable(text),
  newest: nullable(text),
  types: all(text),
  surveys: all(
    record<KnownSurvey>({
      types: all(text),
      completeness: oneOf(['complete', 'partial']),
      date: text,
      whole: flag,
    }),
  ),
});

const region = record<RegionEntry>({
  code,
  name: localized,
  bbox,
  applicable: flag,
  hromadas: count,
  services: count,
  unplaced: count,
  known: optional(known),
  files: record<RegionEntry['files']>({
    borders: text,
    services: text,
    places: text,
    travel: optional(text),
  }),
});

const type = record<ServiceType>({
  id: matching(/^[a-z0-9-]+$/),
  name: localized,
  short: localized,
  about: localized,
  words: all(text),
  icon: text,
  group: oneOf(TYPE_GROUPS),
  delivery: all(oneOf(DELIVERIES)),
  redacted: flag,
  violence: flag,
  applyPlace: flag,
  classifierCode: nullable(text),
  firstStep: nullable(localized),
  hotlines: all(text),
  maxKm: nullable(km),
});

const recipients = record<RecipientGroup>({
  id: text,
  name: localized,
  violence: (value) => value !== undefined && flag(value),
  overlaps: list(text),
  words: optional(list(text)),
});

const hotline = record<Hotline>({
  id: text,
  label: text,
  // A data file must not be able to put a script behind a button.
  href: matching(/^(tel:|sms:|mailto:|https:\/\/)/),
  about: localized,
  terms: nullable(localized),
  source: text,
  sourceDate: nullable(text),
  violence: flag,
  region: nullable(matching(/^UA(\d{2}|\d{17})$/)),
});

const manifest = record<Manifest>({
  schema: number,
  release: text,
  builtAt: text,
  borders: oneOf(['osm', 'schematic']),
  defaultRegion: prefix,
  sources: all(source),
  counts: record<Manifest['counts']>({
    hromadas: count,
    services: count,
    unplaced: count,
    applyPlaces: count,
    settlements: count,
  }),
  regions: some(region),
  overview: nullable(
    record<NonNullable<Manifest['overview']>>({ borders: text, services: text, coverage: optional(text) }),
  ),
  unplaced: text,
  ids: optional(text),
  words: optional(text),
  files: required(dictionary(record<PackFile>({ bytes: count, hash: text }))),
  types: some(type),
  recipients: all(recipients),
  hotlines: all(hotline),
  formerNames: list(record<Manifest['formerNames'][number]>({ code: text, name: text })),
  saved: optional(dictionary(record<SavedScope>({ on: text, by: oneOf(['visit', 'choice']) }))),
});

/** The manifest of a parsed `manifest.json`. Throws LoadError `invalid` with where, expected and came. */
export function readManifest(json: unknown, file: string): Manifest {
  const read = readFile(manifest, json, file);
  checkReferences(read, file);
  return read;
}

function checkReferences(
  { files, regions, overview, unplaced, ids, words, defaultRegion }: Manifest,
  file: string,
): void {
  const paths = [
    ...regions.flatMap((r) => Object.values(r.files)),
    ...Object.values(overview ?? {}),
    unplaced,
    ids,
    words,
  ];
  const missing = paths.find((path) => path !== undefined && !(path in files));
  if (missing !== undefined) {
    throw new LoadError({ kind: 'invalid', file, where: 'files', expected: missing, came: 'nothing' });
  }
  if (regions.some((r) => r.code.startsWith(defaultRegion))) return;
  const expected = 'one of the regions';
  throw new LoadError({ kind: 'invalid', file, where: 'defaultRegion', expected, came: defaultRegion });
}
