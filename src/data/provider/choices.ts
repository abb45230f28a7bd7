import {
  ACCESSIBILITIES,
  ANSWERS,
  DELIVERIES,
  FEES,
  PRECISIONS,
  PROVIDER_KINDS,
  STATUSES,
  SYSTEMS,
} from '../../domain/service.ts';
import { type Language, type Localized, pick } from '../../domain/text.ts';
import { foldName } from './hromada-lookup.ts';

/** The values that a column may hold. A cell may say them by id, or by their Ukrainian or English word. */
export interface Choices<T extends string = string> {
  readonly ids: readonly T[];
  readonly words: Readonly<Record<T, Localized & { readonly en: string }>>;
  /** All words in a row, as a message lists them. */
  readonly list: { readonly uk: string; readonly en: string };
  /** Null where the text is none of them. */
  readonly find: (text: string) => T | null;
}

/** A value in the words of a language, or of the nearest one that has some. */
export function choiceWord<T extends string>({ words }: Choices<T>, id: T, lang: Language): string {
  return pick(words[id] ?? { uk: id, en: null }, lang).text;
}

type Pairs<T extends string> = Readonly<Record<T, readonly [uk: string, en: string]>>;

function choices<T extends string>(ids: readonly T[], pairs: Pairs<T>): Choices<T> {
  const known = new Map<string, T>();
  for (const id of ids.toReversed()) for (const text of [...pairs[id], id]) known.set(foldName(text), id);
  const words = Object.fromEntries(ids.map((id) => [id, { uk: pairs[id][0], en: pairs[id][1] }]));
  return {
    ids,
    words: words as Choices<T>['words'],
    list: { uk: ids.map((id) => pairs[id][0]).join(', '), en: ids.map((id) => pairs[id][1]).join(', ') },
    find: (text) => known.get(text) ?? known.get(foldName(text)) ?? null,
  };
}

export const STATUS = choices(STATUSES, {
  operating: ['діє', 'operating'],
  planned: ['оголошено', 'planned'],
  suspended: ['призупинено', 'suspended'],
  closed: ['закрито', 'closed'],
});

export const PROVIDER_KIND = choices(PROVIDER_KINDS, {
  state: ['державний', 'state'],
  communal: ['комунальний', 'communal'],
  ngo: ['громадська організація', 'NGO'],
  private: ['приватний', 'private'],
  sole_trader: ['фізична особа — підприємець', 'sole trader'],
});

export const SYSTEM = choices(SYSTEMS, {
  social: ['соціальна', 'social'],
  medical: ['медична', 'medical'],
  educational: ['освітня', 'educational'],
});

export const PRECISION = choices(PRECISIONS, {
  address: ['адреса', 'address'],
  settlement: ['населений пункт', 'settlement'],
  hromada: ['громада', 'hromada'],
  redacted: ['засекречено', 'redacted'],
});

export const DELIVERY = choices(DELIVERIES, {
  home: ['удома', 'at home'],
  mobile: ['виїзна', 'mobile'],
  day: ['денна', 'day'],
  residential: ['стаціонарна', 'residential'],
  remote: ['дистанційна', 'remote'],
  on_site: ['у надавача', 'on site'],
  transport: ['перевезення', 'transport'],
});

export const FEE = choices(FEES, {
  free: ['безоплатно', 'free'],
  differentiated: ['диференційована плата', 'depends on income'],
  paid: ['платно', 'paid'],
});

export const ACCESSIBILITY = choices(ACCESSIBILITIES, {
  full: ['безбар’єрний', 'barrier-free'],
  partial: ['частково безбар’єрний', 'partly barrier-free'],
  none: ['є бар’єри', 'has barriers'],
});

export const ANSWER = choices(ANSWERS, {
  yes: ['так', 'yes'],
  no: ['ні', 'no'],
  unknown: ['невідомо', 'unknown'],
});
