import { isCode, levelOf } from '../../domain/code.ts';
import { METRIC_IDS } from '../../domain/metrics/index.ts';
import { FILTER_KEYS, FILTERS, type FilterKey, type PrivateKey } from '../../domain/filters/index.ts';
import type { Form } from '../../domain/filters/form.ts';
import {
  flag,
  freeText,
  isoDate,
  listOf,
  mapPosition,
  numberIn,
  orNull,
  pattern,
  type ValueCodec,
  word,
} from './values.ts';
import { LANGUAGE_CODES } from '../../i18n/languages.ts';
import { LONGEST_SCENARIO } from './private.ts';
import { VIEW_NAMES, type View } from '../view.ts';

const region = pattern(/^UA(\d{2})?$/, 'UA | UA74');
const listId = pattern(/^[a-z0-9-]{1,60}$/, 'social-taxi');
const serviceId = pattern(/^[\p{L}\p{N}._-]{1,120}$/u, 'id');
const place = pattern(/^UA\d{10}$/, 'UA + 10 digits');
const release = pattern(/^[\w.+-]{1,64}$/, 'release');

/** Scenarios; the points that end one may have been taken for the full stop of a sentence. */
const scenario: ValueCodec<string> = {
  read: (text) => {
    const [kind, ...parts] = text.slice(text.lastIndexOf('~') + 1).split('.');
    const points = kind === 'a' || kind === 'm' ? Math.max(0, 3 - parts.length) : 0;
    return freeText(LONGEST_SCENARIO).read(text + '.'.repeat(points));
  },
  write: String,
};

const unit: ValueCodec<string> = {
  read: (text) => {
    const fits = isCode(text) && levelOf(text) !== 'settlement';
    if (fits) return { value: text, dropped: [] };
    return { value: undefined, dropped: [{ value: text, reason: 'malformed', expected: 'UA + 17 digits' }] };
  },
  write: String,
};

/** How a link holds a choice of each form. */
const CODECS: { readonly [K in Form['kind']]: (form: Extract<Form, { kind: K }>) => object } = {
  many: ({ values }) => listOf(word(values)),
  ids: () => listOf(listId),
  oneOf: ({ values }) => word(values),
  text: ({ longest }) => freeText(longest),
  number: ({ least, most }) => orNull(numberIn(least, most)),
  day: () => orNull(isoDate),
  switch: () => flag,
};
const codecOf = (form: Form) => (CODECS[form.kind] as (form: Form) => object)(form);

type UrlKeys = { readonly [K in Exclude<keyof View, PrivateKey>]: ValueCodec<View[K]> };
type Filters = Pick<UrlKeys, Exclude<FilterKey, PrivateKey>>;

const filters = Object.fromEntries(
  FILTER_KEYS.filter((key) => !FILTERS[key].private).map((key) => [key, codecOf(FILTERS[key].form)]),
) as unknown as Filters;

/** Every key of the fragment, in the order in which it is written. */
export const URL_KEYS: UrlKeys = {
  view: word(VIEW_NAMES),
  region: orNull(region),
  ...filters,
  match: word(['any', 'all']),
  hromada: orNull(unit),
  place: orNull(place),
  selected: orNull(serviceId),
  metric: word(METRIC_IDS),
  need: orNull(listId),
  compare: orNull(release),
  lang: orNull(word(LANGUAGE_CODES)),
  saved: listOf(serviceId),
  scenario: orNull(scenario),
  map: orNull(mapPosition),
  embed: flag,
  release: orNull(release),
};
