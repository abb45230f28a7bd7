import { levelOf } from '../../domain/code.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Hromada } from '../../domain/hromada.ts';
import type { Service, ServiceDetail } from '../../domain/service.ts';
import type { Language } from '../../domain/text.ts';
import { formatDate, formatNumber, pick } from '../../i18n/format.ts';
import { isUnderFire } from '../../domain/territory.ts';
import { territoryWords } from '../territory/territory-words.ts';
import { hromadaShort } from '../parts/names.ts';
import { addressOf } from './address-text.ts';
import { areaName } from './area-text.ts';
import { hoursText } from './hours-text.ts';
import { placeText } from './place-text.ts';
import type { Translate } from '../../i18n/index.ts';

/** A line of a card. `source`: the lines are as the source wrote them, in Ukrainian. */
export interface Fact {
  readonly key: string;
  readonly label: string;
  readonly lines: readonly string[];
  readonly source: boolean;
}

interface Words {
  readonly dataset: Dataset;
  readonly home: Hromada | null;
  readonly t: Translate;
  readonly lang: Language;
}

type MissingKey = 'hours' | 'eligibility' | 'fees' | 'outsiders' | 'delivery' | 'documents' | 'application';
type UnknownKey = MissingKey | 'referral' | 'accessibility';
type LabelKey =
  | MissingKey
  | 'territory'
  | 'place'
  | 'area'
  | 'referral'
  | 'accessibility'
  | 'languages'
  | 'capacity'
  | 'kind';

function sentence(parts: readonly string[]): string[] {
  const text = parts.join(', ');
  return text === '' ? [] : [text.charAt(0).toUpperCase() + text.slice(1)];
}

/** As it stands within a sentence; what is written in capitals («ВПО») stays so. */
function within(name: string): string {
  return name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}

function eligibility(service: Service, { dataset, lang }: Words): string[] {
  const names = (service.eligibility ?? []).map((id) => {
    const group = dataset.recipients.find((each) => each.id === id);
    return group === undefined ? id : within(pick(group.name, lang).text);
  });
  const note = service.detail?.eligibilityNote ?? null;
  return [...sentence([names.join('; ')]), ...(note === null ? [] : [note])];
}

/** An address stands as its source writes it. */
function place(service: Service, { home, t, lang }: Words): string[] {
  const text = placeText(service, home, t, lang);
  return addressOf(service) === null ? sentence([text]) : [text];
}

function fees(service: Service, { t }: Words): string[] {
  const note = service.detail?.feesNote ?? null;
  return [
    ...(service.fees === null ? [] : [t(`card:fees.${service.fees}`)]),
    ...(note === null ? [] : [note]),
  ];
}

function area(service: Service, { dataset, home, t, lang }: Words): string[] {
  if (service.serviceArea.length > 0) {
    return [[...new Set(service.serviceArea.map((code) => areaName(code, dataset, t, lang)))].join(', ')];
  }
  // Whoever takes people from elsewhere has no narrower area to ask about.
  if (home !== null && service.takesOutsiders === 'yes') return [hromadaShort(home, t, lang)];
  return home === null
    ? [t('card:area.undeclared')]
    : [t('card:area.own', { name: hromadaShort(home, t, lang) })];
}

function referral(detail: ServiceDetail, t: Translate): string[] {
  const from = detail.referralFrom;
  if (detail.referralRequired === 'unknown') return one(from);
  if (detail.referralRequired === 'yes') {
    return [from === null ? t('card:referral.yes') : t('card:referral.yesFrom', { from })];
  }
  return [from === null ? t('card:referral.no') : t('card:referral.optionalFrom', { from })];
}

function capacity(detail: ServiceDetail, lang: Language): string[] {
  if (detail.capacity === null) return [];
  return [[formatNumber(detail.capacity, lang), detail.capacityUnit ?? ''].join('\u00a0').trim()];
}

function kind(service: Service, t: Translate): string[] {
  const words = service.providerKind === null ? [] : [t(`filters:kind.value.${service.providerKind}`)];
  return service.system === 'social' ? words : [...words, t(`card:system.${service.system}`)];
}

function validity(service: Service, t: Translate, lang: Language): string[] {
  const from =
    service.validFrom === null ? [] : [t('card:fresh.from', { date: formatDate(service.validFrom, lang) })];
  const to =
    service.validTo === null ? [] : [t('card:fresh.until', { date: formatDate(service.validTo, lang) })];
  return sentence([[...from, ...to].join(' ')]);
}

/** Of a home partly occupied or under fire: what order 376 says, and that it may have moved. */
function territory({ home, t, lang }: Words): string[] {
  if (home === null || home.territory === null || !isUnderFire(home)) return [];
  return [`${territoryWords(home.territory, t, lang)}; ${t('territory:moved')}`];
}

function one(text: string | null): string[] {
  return text === null ? [] : sentence([text]);
}

/** What the overview knows too. */
function plainLines(service: Service, words: Words): Partial<Record<LabelKey | 'since', string[]>> {
  const { t, lang } = words;
  return {
    territory: territory(words),
    place: place(service, words),
    eligibility: eligibility(service, words),
    fees: fees(service, words),
    area: area(service, words),
    outsiders: service.takesOutsiders === 'unknown' ? [] : [t(`card:outsiders.${service.takesOutsiders}`)],
    delivery: sentence((service.delivery ?? []).map((each) => t(`card:delivery.${each}`))),
    accessibility: service.accessibility === null ? [] : [t(`card:access.${service.accessibility}`)],
    kind: kind(service, t),
    since: validity(service, t, lang),
  };
}

function detailLines(detail: ServiceDetail, { t, lang }: Words): Partial<Record<LabelKey, string[]>> {
  return {
    hours: hoursText(detail.hours, t),
    documents: one(detail.documents),
    application: one(detail.application),
    referral: referral(detail, t),
    languages: one(detail.languages),
    capacity: capacity(detail, lang),
  };
}

const ORDER = [
  'territory',
  'place',
  'hours',
  'eligibility',
  'fees',
  'area',
  'outsiders',
  'delivery',
  'documents',
  'application',
  'referral',
  'accessibility',
  'languages',
  'capacity',
  'kind',
  'since',
] as const satisfies readonly (LabelKey | 'since')[];

const AS_WRITTEN: ReadonlySet<string> = new Set(['documents', 'application', 'languages']);

/** By phone: whose number is not known is said beside the number that is. */
const ASKED = [
  'hours',
  'eligibility',
  'fees',
  'outsiders',
  'delivery',
  'documents',
  'application',
  'referral',
  'accessibility',
] as const satisfies readonly UnknownKey[];

/** Of `ASKED`, what only the detail can know. */
const IN_DETAIL: ReadonlySet<string> = new Set(['hours', 'documents', 'application', 'referral']);

/**
 * What a card says of a service, line by line, and apart the names of what its source does not say: unknown values
 * are said once, compactly, and never as "no". Without `detail` only what the overview knows is judged.
 */
export function serviceFacts(service: Service, words: Words): { facts: Fact[]; unknown: string[] } {
  const { detail } = service;
  const lines = { ...plainLines(service, words), ...(detail === null ? {} : detailLines(detail, words)) };
  const known = ORDER.filter((key) => (lines[key]?.length ?? 0) > 0);
  const facts = known.map((key) => ({
    key,
    label: words.t(`details:label.${key}`),
    lines: lines[key] ?? [],
    source: AS_WRITTEN.has(key),
  }));
  const unknown = ASKED.filter((key) => {
    if (detail === null && IN_DETAIL.has(key)) return false;
    // A whole oblast has no outsiders to ask about.
    if (key === 'outsiders' && service.serviceArea.some((code) => levelOf(code) === 'oblast')) return false;
    return (lines[key]?.length ?? 0) === 0;
  });
  return { facts, unknown: unknown.map((key) => words.t(`details:missing.${key}`)) };
}
