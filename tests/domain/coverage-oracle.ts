import type { CoverageInput } from '../../src/domain/coverage/build.ts';
import type { CoverageOptions } from '../../src/domain/coverage/options.ts';
import type { Coverage } from '../../src/domain/coverage/state.ts';
import type { Hromada } from '../../src/domain/hromada.ts';
import type { Service } from '../../src/domain/service.ts';

/**
 * DESIGN §3 read aloud, one sentence after another, with no regard to speed: what the fast paths are compared with.
 * It shares no code with them.
 */
export function coverSlowly(
  input: CoverageInput,
  hromada: Hromada,
  type: string,
  options: CoverageOptions,
): Coverage {
  const services = indices(input.services, (s) => s.type === type && relation(s, hromada) !== null);
  const unplaced = indices(
    input.unplaced,
    (r) => r.type === type && r.candidates.some((code) => touches(code, hromada) !== null),
  );
  const lists = { services, unplaced };
  if (hromada.territory?.status === 'occupied')
    return { state: 'notApplicable', reason: null, survey: null, ...lists };
  const fresh = claim(input, hromada, type, lists, options);
  if (fresh.reason !== 'notSurveyed') return { ...fresh, ...lists };
  const whatever = claim(input, hromada, type, lists, { ...options, maxAge: null });
  return { ...fresh, reason: whatever.reason === 'notSurveyed' ? 'notSurveyed' : 'stale', ...lists };
}

type Lists = Pick<Coverage, 'services' | 'unplaced'>;
type Claim = Omit<Coverage, 'services' | 'unplaced'>;

function claim(
  input: CoverageInput,
  hromada: Hromada,
  type: string,
  lists: Lists,
  options: CoverageOptions,
): Claim {
  const counted = lists.services
    .map((i) => input.services[i] as Service)
    .filter((s) => !tooOld(s.reportedOn, s.assuredOn, options))
    .filter((s) => !options.ownAreaOnly || relation(s, hromada) === 'local');
  const operating = counted.filter((s) => life(s, options.date) === 'operating');
  if (operating.some((s) => relation(s, hromada) === 'local')) return said('served', 'local');
  if (operating.length > 0) return said('served', 'area');
  const records = lists.unplaced.map((i) => input.unplaced[i] as (typeof input.unplaced)[number]);
  const here = records.filter(
    (r) => life(r, options.date) === 'operating' && !tooOld(r.reportedOn, r.assuredOn, options),
  );
  if (here.length > 0) return said('unknown', 'ambiguous');
  if (options.planned && counted.some((s) => life(s, options.date) === 'planned'))
    return said('planned', null);
  for (const completeness of ['complete', 'partial'] as const) {
    const speaking = indices(
      input.surveys,
      (s) =>
        s.completeness === completeness &&
        s.types.includes(type) &&
        s.date <= options.date &&
        !tooOld(s.date, null, options) &&
        s.area.some((code) => touches(code, hromada) === 'whole'),
    );
    const latest = speaking.toSorted((a, b) => dateOf(input, b).localeCompare(dateOf(input, a)) || a - b)[0];
    if (latest !== undefined)
      return { ...said(completeness === 'complete' ? 'gap' : 'notFound', null), survey: latest };
  }
  return said('unknown', 'notSurveyed');
}

const said = (state: Coverage['state'], reason: Coverage['reason']): Claim => ({
  state,
  reason,
  survey: null,
});
const dateOf = (input: CoverageInput, survey: number): string => input.surveys[survey]?.date ?? '';

function indices<T>(items: readonly T[], test: (item: T) => boolean): number[] {
  return items.flatMap((item, i) => (test(item) ? [i] : []));
}

type Dates = Pick<Service, 'validFrom' | 'validTo' | 'reportedOn' | 'assuredOn'> & { status: string | null };

function life(record: Dates, date: string): 'operating' | 'planned' | 'none' {
  if (record.validTo !== null && date >= record.validTo) return 'none';
  if (record.status !== 'operating' && record.status !== 'planned') return 'none';
  if (record.validFrom !== null) return record.validFrom > date ? 'planned' : record.status;
  const known = [record.reportedOn, record.assuredOn].filter((d) => d !== null).sort()[0];
  return known !== undefined && date < known ? 'none' : record.status;
}

function tooOld(a: string | null, b: string | null, { date, maxAge }: CoverageOptions): boolean {
  if (maxAge === null) return false;
  const last = [a, b]
    .filter((d) => d !== null)
    .sort()
    .at(-1);
  if (last === undefined) return true;
  let [year = 0, month = 0] = date.split('-').map(Number);
  for (let n = 0; n < maxAge; n++) [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
  let day = Number(date.slice(8));
  while (new Date(Date.UTC(year, month - 1, day)).getUTCMonth() !== month - 1) day -= 1;
  return last < new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

function relation(service: Service, hromada: Hromada): 'local' | 'area' | null {
  if (service.precision === 'redacted') {
    const wide = service.serviceArea.filter((code) => code.slice(6, 12) === '000000');
    return wide.some((code) => touches(code, hromada) !== null) ? 'area' : null;
  }
  if (service.serviceArea.length === 0) return service.hromada === hromada.code ? 'local' : null;
  const extents = new Set(service.serviceArea.map((code) => touches(code, hromada)));
  if (extents.has('whole')) return service.hromada === hromada.code ? 'local' : 'area';
  return extents.has('part') ? 'area' : null;
}

function touches(area: string, hromada: Hromada): 'whole' | 'part' | null {
  if (area === hromada.code) return 'whole';
  const [oblast, raion, unit, settlement] = [
    area.slice(2, 4),
    area.slice(4, 6),
    area.slice(6, 9),
    area.slice(9, 12),
  ];
  const own = hromada.code;
  if (own.slice(2, 4) !== oblast) return null;
  if (hromada.kind === 'city') return 'part';
  if (raion === '00') return 'whole';
  if (own.slice(4, 6) !== raion) return null;
  if (unit === '000') return 'whole';
  if (hromada.kind === 'raion') return 'part';
  if (own.slice(6, 9) !== unit) return null;
  return settlement === '000' ? 'whole' : 'part';
}
