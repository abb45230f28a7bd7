import type { Limit } from '../../../domain/coverage/beyond.ts';
import { olderThan } from '../../../domain/record-dates.ts';
import type { FillKey } from '../../../domain/coverage/state.ts';
import { totalsOf } from '../../../domain/coverage/totals.ts';
import { sumKnown } from '../../../domain/known-sum.ts';
import { surveysBehind } from '../../../domain/coverage/claims.ts';
import type { Survey } from '../../../domain/survey.ts';
import type { Language } from '../../../domain/text.ts';
import { formatDate, formatNumber } from '../../../i18n/format.ts';
import type { Translate } from '../../../i18n/index.ts';
import type { Derived, HromadaRow, StateTotal } from '../../../state/derived.ts';
import { beyondWords } from './beyond-words.ts';
import { figureSentence } from './figure-sentence.ts';
import { shareText } from '../../parts/share-text.ts';

/** What besides the numbers a total must say. */
export interface Basis {
  /** The day that was looked at. */
  readonly date: string;
  /** It is a day that was chosen. */
  readonly asked?: boolean;
  /** Months; null = no limit. */
  readonly maxAge: number | null;
  readonly planned: boolean;
  /** `own`: providers of elsewhere do not count. */
  readonly area?: 'declared' | 'own';
  /** km; what lies beyond it is said. */
  readonly radius?: number | null;
  /** By road; what takes longer is said. */
  readonly minutes?: number | null;
}

export interface TotalWords {
  /** «Формування життєстійкості». */
  readonly subject: string;
  /** Sentences with numerator and denominator; `**…**` marks the weighty part. */
  readonly main: readonly string[];
  /** Those of them that come first on the page: the others stand in its table. */
  readonly lead: readonly string[];
  /** What lies beyond a limit, as `main` has it too. */
  readonly beyond: readonly string[];
  /** One for each need figure besides residents. */
  readonly figures: readonly string[];
  /** What the numbers rest on in short, and every setting that is not as it was found. */
  readonly brief: readonly string[];
  /** The lists that the numbers rest on. */
  readonly sources: readonly Survey[];
  /** Population date, surveys, date, release. */
  readonly notes: readonly string[];
}

function peopleText(share: StateTotal, all: number | null, t: Translate, lang: Language): string {
  if (share.people === null || all === null) return t('plan:people.unknown');
  const n = formatNumber(share.people, lang);
  const percent = shareText(share.people, all, lang);
  return t('plan:people.live', { count: share.people, n, percent });
}

/** States that have a sentence with people, in the order in which a planner reads them, and its key. */
const KEYS = {
  gap: 'gap',
  notFound: 'notFound',
  servedLocal: 'served',
  servedArea: 'servedArea',
  planned: 'planned',
  unknown: 'unknown',
} as const;
const TOLD = Object.keys(KEYS) as (keyof typeof KEYS)[];

const LEADS = ['gap', 'notFound', 'unknown'] as const;
const isLead = (fill: FillKey): fill is (typeof LEADS)[number] => LEADS.some((each) => each === fill);

/** Why nothing is known, where it is not that nobody looked. */
function unknownReasons(rows: readonly HromadaRow[], t: Translate, lang: Language): string[] {
  return (['ambiguous', 'stale'] as const)
    .map((reason) => ({ reason, n: rows.filter((row) => row.coverage.reason === reason).length }))
    .filter(({ n }) => n > 0)
    .map(({ reason, n }) => t(`plan:sentence.${reason}`, { n: formatNumber(n, lang) }));
}

/** What a planner asks first: who is left out; where most is not known, that. */
function leads(fill: FillKey, shares: ReadonlyMap<FillKey, StateTotal>, all: number): boolean {
  if ((shares.get('unknown')?.hromadas ?? 0) > all / 2) return fill === 'unknown';
  const absent = shares.has('gap') || shares.has('notFound');
  return absent ? fill === 'gap' || fill === 'notFound' : fill === shares.keys().next().value;
}

function mainSentences(
  rows: readonly HromadaRow[],
  together: boolean,
  t: Translate,
  lang: Language,
): Pick<TotalWords, 'main' | 'lead'> {
  const counted = rows.filter((row) => row.fill !== 'notApplicable');
  if (counted.length === 0) {
    const nothing = [t('plan:sentence.nothing')];
    return { main: nothing, lead: nothing };
  }
  const all = sumKnown(counted.map(({ hromada }) => hromada.population)).sum;
  const of = t('plan:sentence.of', { count: counted.length, n: formatNumber(counted.length, lang) });
  const totals = new Map(totalsOf(counted).map((share) => [share.fill, share]));
  const shares = TOLD.flatMap((fill) => {
    const share = totals.get(fill);
    return share === undefined || share.hromadas === 0 ? [] : { fill, share };
  });
  const told = shares.map(({ fill, share }) => {
    const people = peopleText(share, all, t, lang);
    const words = { n: formatNumber(share.hromadas, lang), of, people };
    return together ? t(`plan:together.${KEYS[fill]}`, words) : t(`plan:sentence.${KEYS[fill]}`, words);
  });
  const byFill = new Map(shares.map(({ fill, share }) => [fill, share]));
  // «З них…» is said of the hromadas without data: they are told of right before it.
  const reasons = unknownReasons(counted, t, lang);
  const lead = shares.flatMap(({ fill, share }, i) => {
    const explained = fill === 'unknown' && reasons.length > 0;
    if (!explained && !leads(fill, byFill, counted.length)) return [];
    if (together || !isLead(fill)) return told[i] ?? [];
    const people = peopleText(share, all, t, lang);
    return t(`plan:lead.${fill}`, { n: formatNumber(share.hromadas, lang), of, people });
  });
  // A type of which nothing is known hides behind another that is missing: the worst decides.
  const hidden = counted.filter(
    ({ fill, parts }) => fill !== 'unknown' && parts.some((part) => part.fill === 'unknown'),
  ).length;
  const also = reasons;
  if (hidden > 0) also.push(t('plan:together.alsoUnknown', { count: hidden, n: formatNumber(hidden, lang) }));
  else if (!byFill.has('unknown')) told.push(t('plan:sentence.unknownNone'));
  return { main: [...told, ...also], lead: [...lead, ...also] };
}

interface Scope
  extends Pick<Derived, 'rows' | 'dataset' | 'types'>,
    Partial<Pick<Derived, 'travel' | 'way' | 'told' | 'basket'>> {
  /** Several types are asked for together: missing = not. */
  readonly together?: boolean;
}

interface Used {
  readonly surveys: readonly Survey[];
  /** More looked: these are only those behind claims of absence. */
  readonly ofAbsence: boolean;
}

/** The surveys that claims of absence rest on; where nothing is claimed, those that looked for the types by the date. */
function surveysOf(scope: Scope, { date, maxAge }: Basis): Used {
  const { rows, dataset, types } = scope;
  const used = new Set(rows.flatMap((row) => surveysBehind(row, scope)));
  const found = dataset.surveys.filter((_, i) => used.has(i));
  const asked = (ids: readonly string[]) => types.length === 0 || types.some(({ id }) => ids.includes(id));
  const counts = (day: string) => day <= date && (maxAge === null || !olderThan(day, date, maxAge));
  const looked = dataset.surveys.filter((survey) => counts(survey.date) && asked(survey.types));
  if (found.length === 0) return { surveys: looked, ofAbsence: false };
  return { surveys: found, ofAbsence: found.length < looked.length };
}

/** More lists than these would bury the sentence: «Про дані» and the exported sheet name each. */
const NAMED = 3;

function surveyNotes({ surveys, ofAbsence }: Used, t: Translate, lang: Language): string[] {
  if (surveys.length === 0) return [t('plan:survey.none')];
  if (surveys.length > NAMED) {
    return [t('plan:survey.many', { lists: listsWords({ surveys, ofAbsence }, t, lang) })];
  }
  return surveys.map((survey) =>
    t(`plan:survey.${survey.completeness}`, {
      source: sourceOf(survey),
      date: formatDate(survey.date, lang),
    }),
  );
}

/** «Переліків: 3, усі неповні, 15.05.2024–26.08.2025» */
function listsWords({ surveys, ofAbsence }: Used, t: Translate, lang: Language): string {
  const complete = surveys.filter(({ completeness }) => completeness === 'complete').length;
  const which = complete === 0 ? 'partial' : complete === surveys.length ? 'complete' : 'mixed';
  const days = surveys.map(({ date }) => date).sort();
  const [oldest = '', newest = ''] = [days[0], days.at(-1)].map((day) => formatDate(day ?? '', lang));
  return t(`plan:survey.${ofAbsence ? 'listsOfAbsence' : 'lists'}`, {
    n: formatNumber(surveys.length, lang),
    which: t(`plan:survey.all.${which}`, { complete: formatNumber(complete, lang) }),
    dates: oldest === newest ? oldest : t('plan:survey.dates', { oldest, newest }),
  });
}

/** Whose list it is: of when is told apart, and is not told twice. */
export function sourceOf({ source, date }: Survey): string {
  const told = `, ${formatDate(date, 'uk')}`;
  return source.endsWith(told) ? source.slice(0, -told.length) : source;
}

/** «Перелік неповний, 15.05.2024.», several in one sentence: whose lists they are folds out. */
function briefSurveys(used: Used, t: Translate, lang: Language): string[] {
  const { surveys } = used;
  const [only] = surveys;
  if (only === undefined || surveys.length > NAMED) return surveyNotes(used, t, lang);
  if (surveys.length > 1) return [`${listsWords(used, t, lang)}.`];
  return [t(`plan:survey.${only.completeness}Short`, { date: formatDate(only.date, lang) })];
}

/**
 * A total as DESIGN §3 wants it: numerator, denominator, how many unknown, whose population and of when, source,
 * release. States of absence and of not knowing have a sentence each and are never summed.
 */
export function totalWords(
  derived: Scope,
  basis: Basis,
  subject: string,
  t: Translate,
  lang: Language,
): TotalWords {
  const silent = derived.rows.filter(
    (row) => row.fill !== 'notApplicable' && row.hromada.population === null,
  );
  const whose = [t('plan:basis')];
  if (silent.length > 0) {
    whose.push(t('plan:basisUnknown', { count: silent.length, n: formatNumber(silent.length, lang) }));
  }
  const settings: string[] = [];
  if (basis.maxAge !== null) settings.push(t('plan:maxAgeOn', { count: basis.maxAge, n: basis.maxAge }));
  if (!basis.planned) settings.push(t('plan:plannedOff'));
  if (basis.area === 'own') settings.push(t('plan:areaOwnOn'));
  if (derived.travel != null && (derived.way === 'road' || basis.minutes != null)) {
    const { source, date } = derived.travel;
    settings.push(t('plan:roads', { source, date: formatDate(date, lang) }));
  }
  const asOf = t('plan:asOf', { date: formatDate(basis.date, lang) });
  const release = t('plan:release', { release: derived.dataset.release });
  const { main, lead } = mainSentences(derived.rows, derived.together === true, t, lang);
  const used = surveysOf(derived, basis);
  const limits = limitsOf(basis);
  const beyond = limits.map((limit) => beyondWords(derived, limit, t, lang));
  const figured = {
    rows: derived.rows,
    together: derived.together === true,
    limits: limits.filter(({ by }) => by === 'km' || derived.travel != null),
  };
  return {
    subject,
    main: [...main, ...beyond],
    lead,
    beyond,
    sources: used.surveys,
    figures: (derived.told ?? []).map((figure) => figureSentence(figure, figured, t, lang)),
    brief: [...whose, ...briefSurveys(used, t, lang), ...settings, ...(basis.asked === true ? [asOf] : [])],
    notes: [...whose, ...surveyNotes(used, t, lang), ...settings, asOf, release],
  };
}

/** How far is far: beyond each of them is told. */
function limitsOf({ radius = null, minutes = null }: Basis): Limit[] {
  return [
    ...(radius === null ? [] : [{ by: 'km', most: radius } as const]),
    ...(minutes === null ? [] : [{ by: 'minutes', most: minutes } as const]),
  ];
}

/** The same as plain text, to be quoted. */
export function citation({ subject, main, figures, notes }: TotalWords, where: string): string {
  return [`${subject}, ${where}.`, ...main, ...figures, ...notes].join(' ').replaceAll('**', '');
}

/** Splits `**…**` into plain and weighty runs. */
export function runs(text: string): { text: string; strong: boolean }[] {
  return text
    .split('**')
    .map((part, i) => ({ text: part, strong: i % 2 === 1 }))
    .filter((part) => part.text !== '');
}
