import { olderThan } from '../../domain/record-dates.ts';
import type { KnownSurvey, Region } from '../../domain/region.ts';
import { askedIn } from '../../domain/known.ts';
import type { ISODate } from '../../domain/date.ts';
import type { ServiceType } from '../../domain/service-type.ts';
import type { Language } from '../../domain/text.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/index.ts';
import { typeName } from '../parts/names.ts';

interface Words {
  readonly types: readonly ServiceType[];
  readonly today: ISODate;
  readonly t: Translate;
  readonly lang: Language;
}

/** What is said of an oblast: lines of each column, and the types that nothing is known of. */
export interface KnownWords {
  readonly records: readonly string[];
  readonly sources: readonly string[];
  readonly missing: readonly string[];
  readonly types: readonly string[];
}

const YEAR = 12;

/** An oblast's row in words. Of one that is occupied whole, or whose build had no summary, only what is sure. */
export function knownWords(region: Region, words: Words): KnownWords {
  const { t } = words;
  if (!region.applicable)
    return { records: [t('about:known.notApplicable')], sources: [], missing: [], types: [] };
  if (region.known === undefined) {
    const all = formatNumber(region.services, words.lang);
    return { records: [t('about:known.all', { all })], sources: [], missing: [], types: [] };
  }
  return {
    records: recordLines(region, words),
    sources: sourceLines(region, words),
    missing: missingLines(region, words),
    types: unknownTypes(region, words).map((type) => typeName(type, words.lang)),
  };
}

function recordLines(region: Region, { t, lang }: Words): string[] {
  const { services, unplaced, known } = region;
  const { gathered = 0, phones = 0, reached = 0 } = known ?? {};
  const number = (n: number) => formatNumber(n, lang);
  const register = services - gathered;
  return [
    gathered === 0
      ? t('about:known.none')
      : t('about:known.gathered', { count: gathered, n: number(gathered) }),
    ...(register > 0 ? [t('about:known.register', { n: number(register) })] : []),
    ...(services > 0 ? [t('about:known.phones', { n: number(phones), of: number(services) })] : []),
    t('about:known.reached', { n: number(reached), of: number(askedIn(region)) }),
    ...(unplaced > 0 ? [t('about:known.unplaced', { n: number(unplaced) })] : []),
  ];
}

function sourceLines({ known }: Region, words: Words): string[] {
  const { t, lang } = words;
  const { oldest = null, newest = null, surveys = [] } = known ?? {};
  const oldestDay = oldest === null ? null : formatDate(oldest, lang);
  const span =
    oldestDay === null || newest === null
      ? []
      : newest === oldest
        ? [t('about:known.day', { day: oldestDay })]
        : [t('about:known.days', { oldest: oldestDay, newest: formatDate(newest, lang) })];
  return [...span, ...surveys.map((survey) => surveyLine(survey, words))];
}

/** «Повний перелік, 26.11.2025: раннє втручання». */
function surveyLine({ types, completeness, date, whole }: KnownSurvey, { t, lang, ...words }: Words): string {
  const names = types.map((id) => {
    const type = words.types.find((each) => each.id === id);
    return type === undefined ? id : typeName(type, lang);
  });
  const list = t(`about:known.survey.${completeness}`, { date: formatDate(date, lang) });
  return `${list}${whole ? '' : t('about:known.survey.part')}: ${names.join(', ')}`;
}

function missingLines({ services, known }: Region, { t, today }: Words): string[] {
  const { phones = 0, waiting = 0, newest = null, surveys = [] } = known ?? {};
  const counted = (key: 'hromadas' | 'phoneless', count: number) =>
    count > 0 ? [t(`about:known.lack.${key}`, { count })] : [];
  const complete = surveys.some((survey) => survey.completeness === 'complete');
  return [
    ...counted('hromadas', waiting),
    ...counted('phoneless', services - phones),
    ...(complete ? [] : [t('about:known.lack.surveys')]),
    ...(newest !== null && olderThan(newest, today, YEAR) ? [t('about:known.lack.fresh')] : []),
  ];
}

/** Of a type that a complete list covers, none is something that we know. */
function unknownTypes({ known }: Region, { types }: Words): readonly ServiceType[] {
  const told = new Set([
    ...(known?.types ?? []),
    ...(known?.surveys ?? []).flatMap((survey) =>
      survey.whole && survey.completeness === 'complete' ? survey.types : [],
    ),
  ]);
  return types.filter(({ id, applyPlace }) => !applyPlace && !told.has(id));
}
