import { type CoverageIndex, LINK_LOCAL } from './build.ts';
import {
  AMBIGUOUS,
  AREA,
  GAP,
  LOCAL,
  NOT_APPLICABLE,
  NOT_FOUND,
  NOT_MET,
  NOT_SURVEYED,
  PLANNED,
  STALE,
} from './outcome.ts';
import { ANNOUNCED, type Clock, OPERATES, roleAt, SILENT } from './timeline.ts';

/** What speaks in a cell: bits. */
const IS_LOCAL = 1;
const IS_AREA = 2;
const IS_PLANNED = 4;
const IS_AMBIGUOUS = 8;
const IS_OLD = 16;
const IS_OTHER = 32;

/** No survey speaks; only surveys past the age limit do. */
const NO_SURVEY = -1;
const OLD_SURVEY = -2;

/** The outcome of a cell (a number of OUTCOMES), by DESIGN §3's precedence. */
export function decide(index: CoverageIndex, cell: number, hromada: number, clock: Clock): number {
  if (index.applicable[hromada] === 0) return NOT_APPLICABLE;
  if (index.tell !== null) return index.tell(cell, clock);
  const said = servicesSay(index, cell, clock) | unplacedSay(index, cell, clock);
  if (said & IS_LOCAL) return LOCAL;
  if (said & IS_AREA) return AREA;
  if (said & IS_AMBIGUOUS) return AMBIGUOUS;
  if (said & IS_PLANNED) return PLANNED;
  if (said & IS_OTHER) return NOT_MET;
  const survey = bestSurvey(index, cell, clock);
  if (survey >= 0) return index.surveyComplete[survey] === 1 ? GAP : NOT_FOUND;
  return said & IS_OLD || survey === OLD_SURVEY ? STALE : NOT_SURVEYED;
}

function servicesSay(index: CoverageIndex, cell: number, clock: Clock): number {
  const { offsets, items, kinds } = index.services;
  const end = offsets[cell + 1] as number;
  let said = 0;
  for (let i = offsets[cell] as number; i < end; i++) {
    const local = kinds[i] === LINK_LOCAL;
    if (clock.ownAreaOnly && !local) continue;
    const service = items[i] as number;
    const role = roleAt(index.serviceTimes, service, clock);
    if (role === SILENT) continue;
    if ((index.serviceTimes.anchor[service] as number) < clock.oldest) said |= IS_OLD;
    else if (clock.passes?.[service] === 0) said |= IS_OTHER;
    else if (role === ANNOUNCED) said |= IS_PLANNED;
    else said |= local ? IS_LOCAL : IS_AREA;
  }
  return said;
}

/** Only operating records of unclear place speak: an announced one would not serve either. */
function unplacedSay(index: CoverageIndex, cell: number, clock: Clock): number {
  const { offsets, items } = index.unplaced;
  const end = offsets[cell + 1] as number;
  let said = 0;
  for (let i = offsets[cell] as number; i < end; i++) {
    const record = items[i] as number;
    if (roleAt(index.unplacedTimes, record, clock) !== OPERATES) continue;
    said |= (index.unplacedTimes.anchor[record] as number) < clock.oldest ? IS_OLD : IS_AMBIGUOUS;
  }
  return said;
}

/** The survey that a claim of absence rests on: a complete one before a partial one, then the latest; else negative. */
export function bestSurvey(index: CoverageIndex, cell: number, clock: Clock): number {
  const { offsets, items } = index.surveys;
  const end = offsets[cell + 1] as number;
  let best = NO_SURVEY;
  let bestWeight = -1;
  for (let i = offsets[cell] as number; i < end; i++) {
    const survey = items[i] as number;
    const date = index.surveyDates[survey] as number;
    if (date > clock.date) continue;
    const old = date < clock.oldest;
    const weight = old ? 0 : date + (index.surveyComplete[survey] === 1 ? 1e8 : 0);
    if (weight <= bestWeight) continue;
    best = old ? OLD_SURVEY : survey;
    bestWeight = weight;
  }
  return best;
}
