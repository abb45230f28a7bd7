import loadHighs from 'highs';
import { decodeServicesPack } from '../src/data/packs/pack-codec.ts';
import type { ServicesPack } from '../src/data/packs/pack.ts';
import type { SitesQuestion } from '../src/domain/siting/question.ts';
import { sitesRequest } from '../src/domain/siting/request.ts';
import { solveSites } from '../src/domain/siting/solve.ts';
import type { SitesGoal, SitesResult } from '../src/domain/siting/types.ts';
import { type Figure, ms, skipped } from './figure.ts';
import { readBuilt } from './published.ts';

const FILE = 'overview/services.json';
const OPTIONS = { date: '2026-06-01', maxAge: null, planned: true, ownAreaOnly: false };

/** Best sites on the built data, proven or with a bound; beside coverage what choosing one after another comes to. */
export async function benchSiting(): Promise<Figure[]> {
  const text = readBuilt(FILE);
  if (text === null) return [skipped('best sites', `there is no ${FILE}: run npm run data`)];
  const pack = decodeServicesPack(JSON.parse(text), FILE);
  const highs = await loadHighs();
  const ask = (region: string, radius: number, goal: SitesGoal, extra: Partial<SitesQuestion> = {}) =>
    solveSites(question(pack, region, radius, goal, extra), {
      load: () => Promise.resolve(highs),
      now: () => performance.now(),
    });
  const oblast = await slowestOf((count) => ask('UA74', 40, { kind: 'new', count }));
  const limited = await slowestOf((count) => ask('UA74', 40, { kind: 'new', count }, LIMITED));
  const total = await slowestOf((count) => ask('UA74', 40, { kind: 'total', count }));
  const longest = await slowestOf((count) => ask('UA74', 40, { kind: 'longest', count }));
  const country = await ask('UA', 30, { kind: 'new', count: 50 });
  const full = await ask('UA', 30, { kind: 'new', count: 50 }, { ...LIMITED, timeLimit: 8 });
  const share = await ask('UA', 30, { kind: 'cover', percent: 80 });
  const far = await ask('UA', 30, { kind: 'total', count: 50 }, { timeLimit: 25 });
  const centre = await ask('UA', 30, { kind: 'longest', count: 50 }, { timeLimit: 25 });
  return [
    figure('best sites: Chernihiv oblast, R 40 km, slowest of K 1…10', oblast, 1, greedyOf(oblast)),
    figure('  … each takes 50,000 people, a fifth of each raion at least', limited, 1, greedyOf(limited)),
    figure('  … least way of all (p-median)', total, 1, ''),
    figure('  … shortest longest way (p-centre)', longest, 1, ''),
    figure('best sites: whole country, K 50, R 30 km', country, 10, greedyOf(country)),
    figure('  … each takes 50,000 people, a fifth of each raion at least', full, 10, greedyOf(full)),
    figure(
      'fewest sites: whole country, 80 %, R 30 km',
      share,
      10,
      `greedy needs ${share.greedySites} sites instead of ${share.sites.length}`,
    ),
    figure('least way of all: whole country, K 50', far, 30, ''),
    figure('shortest longest way: whole country, K 50', centre, 30, ''),
  ];
}

/** Of one site to ten. */
async function slowestOf(of: (count: number) => Promise<SitesResult>): Promise<SitesResult> {
  let slowest = await of(1);
  for (let count = 2; count <= 10; count++) {
    const result = await of(count);
    if (result.seconds > slowest.seconds) slowest = result;
  }
  return slowest;
}

/** What a service takes, and what every raion must have. */
const LIMITED = { capacity: { ofNew: 50_000, unstated: null, perWeight: 1 }, floor: 1 };

function question(
  pack: ServicesPack,
  region: string,
  radius: number,
  goal: SitesGoal,
  extra: Partial<SitesQuestion>,
) {
  const { hromadas, services, unplaced, surveys } = pack;
  const scope = hromadas.filter(({ code }) => code.startsWith(region));
  return sitesRequest(
    { scope, homes: hromadas, services, unplaced, surveys },
    {
      types: ['early-intervention'],
      options: OPTIONS,
      goal,
      radius,
      weights: null,
      fixed: [],
      timeLimit: 60,
      ...extra,
    },
  );
}

function greedyOf({ greedyCovered, covered }: SitesResult): string {
  return covered === 0 ? '' : `greedy covers ${((greedyCovered / covered) * 100).toFixed(1)} % of it`;
}

/** Proven, or how far the bound may be from it. */
function figure(what: string, result: SitesResult, seconds: number, plain: string): Figure {
  const { status, value, bound } = result;
  const gap = value === null || bound === null || value === 0 ? null : Math.abs(bound - value) / value;
  const state =
    status === 'optimal' ? 'proven' : gap === null ? status : `bound within ${(gap * 100).toFixed(2)} %`;
  return {
    what: `${what}, ${state}`,
    ours: ms(result.seconds * 1000),
    budget: `${seconds} s`,
    within: result.seconds <= seconds && gap !== null,
    plain,
  };
}
