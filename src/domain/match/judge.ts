import { levelOf } from '../code.ts';
import { ageAnchor, olderThan, statusOn, toldOn } from '../record-dates.ts';
import { CIRCUMSTANCES, type Circumstance, facetOf } from '../filters/index.ts';
import { fitsOf } from '../filters/fit.ts';
import { NO_OVERLAPS, overlapping } from '../recipients.ts';
import type { Service } from '../service.ts';
import { areaOf, isHome, serves } from '../serves.ts';
import type { Ask, Match, Reason, Refusal, Situation, Verdict } from './match.ts';

interface Judged {
  readonly reasons: readonly Reason[];
  readonly asks?: readonly Ask[];
  readonly refusals?: readonly Refusal[];
}

/**
 * Whether a service takes the client, and why, in terms that can be said. What a record does not state is asked, it
 * never refuses (DESIGN §3).
 */
export function judge(service: Service, situation: Situation): Match {
  const parts = [
    area(service, situation),
    ...CIRCUMSTANCES.map((key) => circumstance(key, service, situation)),
    freshness(service, situation),
  ];
  const reasons = parts.flatMap((part) => part.reasons);
  const asks = parts.flatMap((part) => part.asks ?? []);
  const refused = parts.flatMap((part) => part.refusals ?? []);
  const { date, today } = situation;
  // As it is told: what begins on a later day takes nobody yet.
  const status = date === null ? (toldOn(service, today) ?? service.status) : statusOn(service, date);
  if (status === 'planned') {
    const verdict = refused.length > 0 ? 'willNot' : 'announced';
    return { verdict, reasons, asks: ['opened', ...asks], refusals: refused };
  }
  if (status !== 'operating') {
    const why: Refusal = status === 'suspended' ? 'suspended' : 'closed';
    return { verdict: 'notWorking', reasons, asks: [], refusals: [why, ...refused] };
  }
  return { verdict: verdictOf(asks, refused, situation), reasons, asks, refusals: refused };
}

function verdictOf(asks: readonly Ask[], refused: readonly Refusal[], { hromada }: Situation): Verdict {
  if (refused.length > 0) return 'willNot';
  if (asks.length > 0) return 'may';
  return hromada === null ? 'works' : 'will';
}

const NOTHING: Judged = { reasons: [] };

function area(service: Service, { hromada }: Situation): Judged {
  if (hromada === null) return NOTHING;
  const serving = serves(service, hromada);
  if (serving === 'part') return { reasons: [], asks: ['part'] };
  if (serving !== null) {
    const home = isHome(service, hromada.code) || hromada.kind === 'city';
    const wide = !home && areaOf(service).some((code) => covers(code, hromada.code));
    return { reasons: [{ kind: wide ? 'servesRegion' : 'servesHromada' }] };
  }
  if (service.takesOutsiders === 'yes') return { reasons: [{ kind: 'takesOutsiders' }] };
  if (service.takesOutsiders === 'no') return { reasons: [], refusals: ['ownOnly'] };
  return { reasons: [], asks: ['area'] };
}

const covers = (area: string, hromada: string) =>
  levelOf(area) === 'oblast' && area.slice(0, 4) === hromada.slice(0, 4);

function circumstance(key: Circumstance, service: Service, situation: Situation): Judged {
  const chosen: readonly string[] = situation[key];
  const { stated, unasked = [] } = facetOf(key);
  const values = stated(service, situation.date);
  if (fitsOf(key, service, chosen, situation.date) !== 'ask') {
    const said = values.filter((value) => chosen.includes(value) || unasked.includes(value));
    return said.length > 0 ? { reasons: [{ kind: key, values: said }] } : NOTHING;
  }
  if (values.length === 0) return { reasons: [], asks: [key] };
  const near = overlapping(values, chosen, situation.overlaps ?? NO_OVERLAPS);
  return { reasons: near.length > 0 ? [{ kind: 'overlap', values: near }] : [], asks: ['other'] };
}

function freshness(service: Service, { maxAge, today }: Situation): Judged {
  if (maxAge === null || !olderThan(ageAnchor(service), today, maxAge)) return NOTHING;
  return { reasons: [], asks: ['fresh'] };
}
