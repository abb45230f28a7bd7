import type { NeedFacts } from '../../../domain/need/figure.ts';
import type { SitesResult } from '../../../domain/siting/types.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { languageOf } from '../../../i18n/languages.ts';
import { figureWords } from '../../parts/figure-words.ts';
import type { Words } from './answer-words.ts';
import type { Question } from './question.ts';

interface Basis {
  readonly result: SitesResult;
  readonly question: Question;
  readonly needs: readonly NeedFacts[];
  /** Hromadas where no new place was allowed, and those whose service was thought away. */
  readonly barred: number;
  readonly closed: number;
}

/** What the answer rests on: whom it counts, on which conditions, with what left out. */
export function basisWords({ result, question, needs, barred, closed }: Basis, words: Words): string[] {
  const { t, sites, lang } = words;
  const { kind, weights, floor, overScenario, way } = question;
  const { existing, seconds } = result;
  const counted = (n: number) => ({ count: n, n: formatNumber(n, lang) });
  const facts = needs.find(({ id }) => id === weights);
  return [
    sites(`weighs.${kind}`),
    facts === undefined ? sites('countedPeople') : sites('counted', { figure: figureWords(facts, t, lang) }),
    ...(floor === null
      ? []
      : [sites('floorOf', { percent: `${formatNumber(floor, lang, 1)}${languageOf(lang).percent}` })]),
    ...limitWords(result, question, words),
    ...(existing.length > 0 ? [sites('existing', counted(existing.length))] : []),
    ...(closed > 0 ? [sites('closed', counted(closed))] : []),
    ...(barred > 0 ? [sites('spared', { n: formatNumber(barred, lang) })] : []),
    ...(overScenario ? [sites('withScenario')] : []),
    sites('time', { n: formatNumber(seconds, lang, 2) }),
    sites(way === 'road' ? 'caveatRoad' : 'caveat'),
  ];
}

function limitWords(
  { unstated }: SitesResult,
  { capacity, weights }: Question,
  { sites, lang }: Words,
): string[] {
  if (capacity === null) return [];
  const { ofNew, unstated: known, per100 } = capacity;
  const number = (n: number) => formatNumber(n, lang, 2);
  const silent = { count: unstated ?? 0, n: formatNumber(unstated ?? 0, lang) };
  return [
    ofNew === null ? sites('takesAny') : sites('takes', { n: number(ofNew) }),
    ...(weights === null ? [sites('ofPeople', { n: number(per100) })] : []),
    ...(unstated === null || unstated === 0
      ? []
      : [
          known === null
            ? sites('unstatedAny', silent)
            : sites('unstatedSome', { ...silent, most: number(known) }),
        ]),
  ];
}
