import { isCode, levelOf } from '../domain/code.ts';
import { METRIC_IDS } from '../domain/metric.ts';
import { ACCESSIBILITIES, DELIVERIES, FEES, PROVIDER_KINDS, STATUSES } from '../domain/service.ts';
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
} from './url-values.ts';
import { LANGUAGE_CODES } from '../i18n/languages.ts';
import { LONGEST_SCENARIO } from './url-private.ts';
import { VIEW_NAMES, type View } from './view.ts';

const region = pattern(/^UA(\d{2})?$/, 'UA | UA74');
const typeId = pattern(/^[a-z0-9-]{1,60}$/, 'social-taxi');
const serviceId = pattern(/^[\p{L}\p{N}._-]{1,120}$/u, 'id');
const place = pattern(/^UA\d{10}$/, 'UA + 10 digits');
const release = pattern(/^[\w.+-]{1,64}$/, 'release');

/** Changes of a scenario; the points that end one may have been taken for the full stop of a sentence. */
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

type UrlKeys = { readonly [K in keyof View]: ValueCodec<View[K]> };

/** Every key of the fragment, in the order in which it is written. */
export const URL_KEYS: UrlKeys = {
  view: word(VIEW_NAMES),
  region: orNull(region),
  service: listOf(typeId),
  match: word(['any', 'all']),
  status: listOf(word(STATUSES)),
  kind: listOf(word(PROVIDER_KINDS)),
  hromada: orNull(unit),
  place: orNull(place),
  selected: orNull(serviceId),
  recipients: listOf(typeId),
  delivery: listOf(word(DELIVERIES)),
  cost: listOf(word(FEES)),
  access: listOf(word(ACCESSIBILITIES)),
  metric: word(METRIC_IDS),
  radius: orNull(numberIn(0, 1000)),
  date: orNull(isoDate),
  compare: orNull(release),
  maxAge: orNull(numberIn(0, 600)),
  area: word(['declared', 'own']),
  planned: flag,
  lang: orNull(word(LANGUAGE_CODES)),
  q: freeText(200),
  saved: listOf(serviceId),
  scenario: orNull(scenario),
  map: orNull(mapPosition),
  embed: flag,
  release: orNull(release),
};
