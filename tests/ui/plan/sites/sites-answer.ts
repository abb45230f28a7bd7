import type { SitesResult } from '../../../../src/domain/siting/types.ts';
import { wordsIn } from '../../../../src/i18n/use-words.ts';
import type { Question } from '../../../../src/ui/plan/sites/question.ts';

export const WORDS = wordsIn('uk');
export const plain = (text: string | readonly string[]) => [text].flat().join(' ').replaceAll('\u00a0', ' ');

export const QUESTION: Question = {
  type: 'social-taxi',
  kind: 'new',
  goal: { kind: 'new', count: 3 },
  radius: 12.5,
  way: 'straight',
  weights: null,
  timeLimit: 20,
  floor: null,
  capacity: null,
  rules: [],
  spareStatuses: [],
  fate: 'stays',
  fates: [],
  overScenario: false,
};

export const RESULT: SitesResult = {
  status: 'optimal',
  cause: null,
  value: 5200,
  left: 0,
  each: [],
  moved: [],
  reached: 5200,
  meanWay: 9,
  longestWay: 12,
  meanWayBefore: 30.25,
  longestWayBefore: 60,
  worst: null,
  unstated: null,
  covered: 5200,
  coveredBefore: 1200,
  reachable: 9000,
  total: 10_000,
  bound: 5200,
  sites: ['a', 'b', 'c'],
  existing: ['d'],
  newlyCovered: ['a', 'b', 'c', 'e'],
  hostResidents: 3000,
  agreementResidents: 1000,
  hostWeight: 12.5,
  agreementWeight: null,
  hostsProven: true,
  greedyCovered: 5000,
  greedySites: 3,
  unknown: { hromadas: 2, people: 700, weight: 31 },
  withoutFigure: 1,
  seconds: 0.2,
};
