import { levelOf } from '../code.ts';
import { ageAnchor, olderThan, statusOn } from '../coverage/dates.ts';
import { fitsOf } from '../facets/fit.ts';
import { groupFit, NO_OVERLAPS } from '../recipients.ts';
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
    eligibility(service, situation),
    delivery(service, situation),
    fees(service, situation),
    access(service, situation),
    freshness(service, situation),
  ];
  const reasons = parts.flatMap((part) => part.reasons);
  const asks = parts.flatMap((part) => part.asks ?? []);
  const refused = parts.flatMap((part) => part.refusals ?? []);
  const status = situation.date === null ? service.status : statusOn(service, situation.date);
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

function eligibility({ eligibility: helped }: Service, { recipients, overlaps }: Situation): Judged {
  if (recipients.length === 0) return NOTHING;
  const fit = groupFit(helped, recipients, overlaps ?? NO_OVERLAPS);
  if (fit.kind === 'silent') return { reasons: [], asks: ['eligibility'] };
  if (fit.kind === 'named') return { reasons: [{ kind: 'recipients', ids: fit.ids }] };
  return {
    reasons: fit.kind === 'overlap' ? [{ kind: 'overlap', ids: fit.ids }] : [],
    asks: ['group'],
  };
}

function delivery(service: Service, { delivery: chosen }: Situation): Judged {
  if (chosen.length === 0) return NOTHING;
  const fits = fitsOf('delivery', service, chosen);
  if (fits === 'ask') return { reasons: [], asks: ['delivery'] };
  const values = chosen.filter((way) => service.delivery?.includes(way) === true);
  return fits === 'no' ? NOTHING : { reasons: [{ kind: 'delivery', values }] };
}

/** Free of charge is worth saying unasked. */
function fees(service: Service, { cost }: Situation): Judged {
  if (fitsOf('cost', service, cost) === 'ask') return { reasons: [], asks: ['fees'] };
  const { fees: fee } = service;
  const said = fee !== null && (fee === 'free' || cost.includes(fee));
  return said ? { reasons: [{ kind: 'fees', fees: fee }] } : NOTHING;
}

function access(service: Service, { access: chosen }: Situation): Judged {
  if (chosen.length === 0) return NOTHING;
  const { accessibility } = service;
  if (fitsOf('access', service, chosen) === 'ask') return { reasons: [], asks: ['access'] };
  const said = accessibility !== null && chosen.includes(accessibility);
  return said ? { reasons: [{ kind: 'access', value: accessibility }] } : NOTHING;
}

function freshness(service: Service, { maxAge, today }: Situation): Judged {
  if (maxAge === null || !olderThan(ageAnchor(service), today, maxAge)) return NOTHING;
  return { reasons: [], asks: ['fresh'] };
}
