import loadHighs from 'highs';
import { decodeServicesPack } from '../src/data/pack-codec.ts';
import type { ServicesPack } from '../src/data/pack.ts';
import { sitesRequest } from '../src/domain/siting/request.ts';
import { solveSites } from '../src/domain/siting/solve.ts';
import type { SitesGoal, SitesResult } from '../src/domain/siting/types.ts';
import { type Figure, ms, skipped } from './figure.ts';
import { readBuilt } from './published.ts';

const FILE = 'overview/services.json';
const OPTIONS = { date: '2026-06-01', maxAge: null, planned: true, ownAreaOnly: false };

/** Best sites on the built data, proven; beside them what choosing one after another comes to. */
export async function benchSiting(): Promise<Figure[]> {
  const text = readBuilt(FILE);
  if (text === null) return [skipped('best sites', `there is no ${FILE}: run npm run data`)];
  const pack = decodeServicesPack(JSON.parse(text), FILE);
  const highs = await loadHighs();
  const ask = (region: string, radiusKm: number, goal: SitesGoal): Promise<SitesResult> =>
    solveSites(question(pack, region, radiusKm, goal), {
      load: () => Promise.resolve(highs),
      now: () => performance.now(),
    });
  const oblast: SitesResult[] = [];
  for (let count = 1; count <= 10; count++) oblast.push(await ask('UA74', 40, { kind: 'new', count }));
  const slowest = oblast.reduce((a, b) => (b.seconds > a.seconds ? b : a));
  const country = await ask('UA', 30, { kind: 'new', count: 50 });
  const share = await ask('UA', 30, { kind: 'cover', percent: 80 });
  return [
    figure('best sites: Chernihiv oblast, R 40 km, slowest of K 1…10', slowest, 1),
    figure('best sites: whole country, K 50, R 30 km', country, 10),
    {
      ...figure('fewest sites: whole country, 80 %, R 30 km', share, null),
      plain: `greedy needs ${share.greedySites} sites instead of ${share.sites.length}`,
    },
  ];
}

function question(pack: ServicesPack, region: string, radiusKm: number, goal: SitesGoal) {
  const { hromadas, services, unplaced, surveys } = pack;
  const scope = hromadas.filter(({ code }) => code.startsWith(region));
  return sitesRequest(
    { scope, homes: hromadas, services, unplaced, surveys },
    {
      types: ['early-intervention'],
      options: OPTIONS,
      goal,
      radius: radiusKm,
      weights: null,
      fixed: [],
      timeLimit: 60,
    },
  );
}

function figure(what: string, result: SitesResult, seconds: number | null): Figure {
  const gained = result.greedyCovered / result.covered;
  const proven = result.status === 'optimal';
  return {
    what: `${what}${proven ? ', proven' : ', NOT proven'}`,
    ours: ms(result.seconds * 1000),
    budget: seconds === null ? '' : `${seconds} s`,
    within: seconds === null ? null : proven && result.seconds <= seconds,
    plain: `greedy covers ${(gained * 100).toFixed(1)} % of it`,
  };
}
