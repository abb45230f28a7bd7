import loadHighs from 'highs';
import { expect, test } from 'vitest';
import type { LonLat } from '../../../src/domain/hromada.ts';
import { solveSites } from '../../../src/domain/siting/solve.ts';
import type { SitePlace, SitesProgress, SitesRequest } from '../../../src/domain/siting/types.ts';
import { seeded } from '../../../bench/random.ts';
import { codeAt, coveredBy, solve } from './oracle.ts';

/** Places on one meridian, so many km from each other. */
const KM = 180 / (Math.PI * 6371.0088);
function line(
  kms: readonly number[],
  weights: readonly (number | null)[],
  people: readonly (number | null)[] = kms.map((_, i) => 100 * (i + 1)),
): SitePlace[] {
  return kms.map((km, i) => ({
    code: codeAt(i),
    at: [31, 51 + km * KM] satisfies LonLat,
    weight: weights[i] ?? null,
    people: people[i] ?? null,
  }));
}

function ask(places: readonly SitePlace[], extra: Partial<SitesRequest> = {}): SitesRequest {
  return {
    places,
    existing: [],
    radius: 10.001,
    goal: { kind: 'new', count: 1 },
    unknown: { hromadas: 0, people: 0, weight: 0 },
    timeLimit: null,
    ...extra,
  };
}

test('the middle covers all three; hosts and those who would need an agreement are apart', async () => {
  const result = await solve(ask(line([0, 10, 20], [5, 1, 7])));
  expect(result).toMatchObject({
    status: 'optimal',
    covered: 13,
    coveredBefore: 0,
    total: 13,
    bound: 13,
    sites: [codeAt(1)],
    newlyCovered: [codeAt(0), codeAt(1), codeAt(2)],
    hostResidents: 200,
    agreementResidents: 400,
  });
});

test('what an existing site reaches is no gain, nor is its people’s agreement needed', async () => {
  const existing = [{ code: codeAt(7), at: [31, 51 - 5 * KM] as const }];
  const result = await solve(ask(line([0, 10, 20], [5, 1, 7]), { existing }));
  expect(result).toMatchObject({
    coveredBefore: 5,
    covered: 13,
    existing: [codeAt(7)],
    newlyCovered: [codeAt(1), codeAt(2)],
  });
  const far = await solve(ask(line([0], [5]), { existing: [{ code: codeAt(7), at: [25, 49] }] }));
  expect(far.existing).toEqual([]);
});

test('of equal choices the one with most people, then with a figure, then the first by code', async () => {
  const goal = { kind: 'new', count: 2 } as const;
  const at = [0, 3, 100, 103];
  expect((await solve(ask(line(at, [1, 1, 1, 1], [5, 900, 800, 7]), { goal }))).sites).toEqual([
    codeAt(1),
    codeAt(2),
  ]);
  // A figure that is not known, and zero, make nobody better; then a weight of its own decides.
  const silent = await solve(ask(line(at, [null, 1, 1, null], [null, 0, null, null]), { goal }));
  expect(silent.sites).toEqual([codeAt(1), codeAt(2)]);
  expect(silent).toMatchObject({
    hostResidents: 0,
    hostWeight: 2,
    agreementResidents: null,
    hostsProven: true,
  });
  expect((await solve(ask(line(at, [1, 1, 1, 1], [5, 900, 800, 7])))).sites).toEqual([codeAt(1)]);
});

test('a populous host is taken though another place reaches more, where both cover as much', async () => {
  // The middle reaches all three, the existing site has the first: the last two are all that is open.
  const places = line([0, 10, 20], [5, 1, 7], [1, 2, 9000]);
  const existing = [{ code: codeAt(7), at: [31, 51 - 5 * KM] as const }];
  expect((await solve(ask(places, { existing }))).sites).toEqual([codeAt(2)]);
});

/** So many tens of km east and north. */
function place(code: number, [x, y]: readonly [number, number], weight: number, people: number): SitePlace {
  const lon = 31 + (x * 10 * KM) / Math.cos((51 * Math.PI) / 180);
  return { code: codeAt(code), at: [lon, 51 + y * 10 * KM], weight, people };
}

test('where fewer sites than those chosen one by one reach everything, so many are taken', async () => {
  // Two rows, of three each, would do; but each column weighs more than what is left of a row.
  const rows = [1, -1].flatMap((y) =>
    [-1, 0, 1].map((x) => place(y === 1 ? x + 2 : x + 5, [x, y], 2 ** (1 - x), 1)),
  );
  const columns = [-1, 0, 1].map((x) => place(x + 12, [x, 0], 0, 9000));
  const result = await solve(ask([...rows, ...columns], { radius: 10.2, goal: { kind: 'new', count: 9 } }));
  expect(result).toMatchObject({ status: 'optimal', covered: 14, greedySites: 3, hostsProven: true });
  expect(result.sites).toEqual([codeAt(2), codeAt(5)]);
});

test('a host that reaches less than another is not left out where two sites together cover as much', async () => {
  // Five to cover; top and bottom do, or left and right; the outer left reaches less than the left, but enough.
  const [TOP, BOTTOM, LEFT, RIGHT, OUTER] = [11, 12, 13, 14, 15];
  const places = [
    place(1, [-1, 1], 1, 0),
    place(2, [1, 1], 1, 0),
    place(3, [-1, -1], 1, 0),
    place(4, [1, -1], 1, 0),
    place(5, [0, 0], 1, 0),
    place(TOP, [0, 1], 0, 10),
    place(BOTTOM, [0, -1.2], 0, 10),
    place(LEFT, [-1, 0], 0, 1),
    place(RIGHT, [1, 0], 0, 5),
    place(OUTER, [-1.2, 0], 0, 100),
  ];
  const result = await solve(ask(places, { radius: 11, goal: { kind: 'new', count: 2 } }));
  expect(result).toMatchObject({ covered: 5, sites: [codeAt(RIGHT), codeAt(OUTER)], hostResidents: 105 });
});

test('a solver that cannot be had costs no answer that is proven without it', async () => {
  const places = line([0, 3, 100, 103], [1, 1, 1, 1]);
  const result = await solveSites(ask(places, { goal: { kind: 'new', count: 2 } }), {
    load: () => Promise.reject(new Error('no network')),
    now: () => 0,
  });
  expect(result).toMatchObject({ status: 'optimal', covered: 4, hostsProven: false });
});

test('of equal choices with equal hosts the first by code; no site that adds nothing', async () => {
  const twins = await solve(
    ask(line([0, 3, 100, 103], [1, 1, 1, 1], [10, 10, 10, 10]), { goal: { kind: 'new', count: 2 } }),
  );
  expect(twins.sites).toEqual([codeAt(0), codeAt(2)]);
  const many = await solve(ask(line([0, 3, 100], [1, 1, 1]), { goal: { kind: 'new', count: 50 } }));
  expect(many).toMatchObject({ status: 'optimal', covered: 3, sites: [codeAt(1), codeAt(2)] });
});

test('radius 0: each place covers itself', async () => {
  const result = await solve(ask(line([0, 1, 2], [5, 8, 7]), { radius: 0, goal: { kind: 'new', count: 2 } }));
  expect(result).toMatchObject({ covered: 15, sites: [codeAt(1), codeAt(2)] });
});

test('no places, no weights, none asked: an answer, not a fault', async () => {
  const nothing = { status: 'optimal', covered: 0, bound: 0, sites: [], total: 0 };
  expect(await solve(ask([]))).toMatchObject(nothing);
  expect(await solve(ask(line([0, 1], [0, 0])))).toMatchObject(nothing);
  expect(await solve(ask(line([0, 1], [null, null])))).toMatchObject({ ...nothing, withoutFigure: 2 });
  expect(await solve(ask(line([0], [4]), { goal: { kind: 'new', count: 0 } }))).toMatchObject({
    sites: [],
    total: 4,
  });
  expect(await solve(ask([], { goal: { kind: 'cover', percent: 100 } }))).toMatchObject(nothing);
});

test('a place without a seat stays in the total and cannot be reached', async () => {
  const places = [...line([0], [6]), { code: codeAt(5), at: null, weight: 4, people: 1 }];
  expect(await solve(ask(places))).toMatchObject({ covered: 6, total: 10, reachable: 6 });
  const all = await solve(ask(places, { goal: { kind: 'cover', percent: 61 } }));
  expect(all).toMatchObject({ status: 'infeasible', bound: null, sites: [], reachable: 6 });
  expect(await solve(ask(places, { goal: { kind: 'cover', percent: 60 } }))).toMatchObject({
    status: 'optimal',
    bound: 1,
  });
});

test('a question without sense is refused', async () => {
  await expect(solve(ask([], { radius: -1 }))).rejects.toThrow('Radius: 0 or more expected, -1 came');
  await expect(solve(ask([], { goal: { kind: 'new', count: 1.5 } }))).rejects.toThrow(RangeError);
  await expect(solve(ask([], { goal: { kind: 'cover', percent: 101 } }))).rejects.toThrow(RangeError);
  await expect(solve(ask([], { timeLimit: 0 }))).rejects.toThrow(RangeError);
  await expect(solve(ask(line([0], [-3])))).rejects.toThrow(`Weight of ${codeAt(0)}`);
});

const HOUR = 3600;

/** Covering nearly all of a large random country: no solver has proven it by its first look at the clock. */
function hard(): SitesRequest {
  const random = seeded(7);
  const places = Array.from({ length: 900 }, (_, i): SitePlace => {
    const at = [24 + random() * 14, 46 + random() * 6] as const;
    return { code: codeAt(i), at, weight: Math.floor(random() * 40_000), people: 1 };
  });
  return ask(places, { radius: 30, goal: { kind: 'cover', percent: 97 }, timeLimit: 3 * HOUR });
}

test('when the time is over: the best found, not worse than greedy, and a proven bound below it', async () => {
  const seen: SitesProgress[] = [];
  const request = hard();
  let looks = 0;
  const result = await solveSites(request, {
    load: () => loadHighs(),
    // Each look at this clock is an hour later: the first one while it solves ends it, however fast the machine is.
    now: () => HOUR * 1000 * looks++,
    onProgress: (progress) => seen.push(progress),
  });
  expect(result.status).toBe('feasible');
  expect(result.covered).toBe(coveredBy(request, result.sites));
  expect(result.covered).toBeGreaterThanOrEqual(result.total * 0.97);
  expect(result.sites.length).toBeLessThanOrEqual(result.greedySites);
  expect(result.bound).toBeLessThan(result.sites.length);
  expect(result.seconds).toBeGreaterThan(3 * HOUR);
  expect(seen[0]).toMatchObject({ best: result.greedySites, bound: null });
  // What is kept where the search is stopped.
  expect(seen.every(({ sites }) => coveredBy(request, sites) >= result.total * 0.97)).toBe(true);
});

const bar = (place: SitePlace): SitePlace => ({ ...place, barred: true });
const barAt = (at: number, places: readonly SitePlace[]) =>
  places.map((place, i) => (i === at ? bar(place) : place));

test('a barred place hosts nothing and is reached all the same', async () => {
  const places = barAt(1, line([0, 10, 20], [5, 1, 7]));
  const one = await solve(ask(places));
  expect(one).toMatchObject({ status: 'optimal', covered: 8, sites: [codeAt(2)], reachable: 13 });
  const two = await solve(ask(places, { goal: { kind: 'new', count: 2 } }));
  expect(two).toMatchObject({ covered: 13, sites: [codeAt(0), codeAt(2)] });
  // What only a barred place would reach cannot be covered, and is said so.
  const alone = barAt(1, line([0, 100], [5, 7]));
  expect(await solve(ask(alone, { goal: { kind: 'cover', percent: 100 } }))).toMatchObject({
    status: 'infeasible',
    reachable: 5,
    total: 12,
  });
});
