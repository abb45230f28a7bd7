import { hasLimits } from './field.ts';
import { flowOf, siteAt } from './flow-choice.ts';
import { byHost } from './hosts.ts';
import { type Basis, byWorth, isAllowed, isCovering, judgeOf, type Worth } from './judge.ts';
import { matrixOf } from './matrix.ts';
import { floorsHold, type Outcome } from './outcome.ts';
import type { Run } from './run.ts';
import type { OtherHost, SiteFacts, SitesGoal } from './types.ts';

/** Another host with more residents may lose so much of the value. */
const LITTLE = 0.05;
/** Where each choice has to be solved anew, so many of the nearest other hosts are looked at. */
const NEAREST = 5;

/** What each of the sites does (those that must be too): alone, after all others, and which other host would do. */
export async function factsOf(
  run: Run,
  goal: SitesGoal,
  sites: readonly number[],
  outcome: Outcome,
): Promise<SiteFacts[]> {
  const { field } = run;
  const judge = judgeOf(run, goal);
  const none = await judge([]);
  const { worth: all } = await judge(sites);
  const bounds = boundsOf(run, goal);
  const facts: SiteFacts[] = [];
  for (const site of sites) {
    const rest = sites.filter((other) => other !== site);
    const basis = await judge(rest);
    const must = field.must.includes(site);
    const other =
      must || all === null ? null : { run, goal, site, rest, all, basis, bounds, known: new Map() };
    const serves = outcome.serves.get(site) ?? 0;
    const room = Number.isFinite(field.capacity) ? Math.max(0, field.capacity - serves) / field.scale : null;
    facts.push({
      code: field.places[site]?.code ?? '',
      must,
      alone: difference(run, goal, none.worth, await none.plus(site)),
      after: difference(run, goal, basis.worth, all),
      serves: serves / field.scale,
      spare: room,
      next: other === null ? null : await nextOf(other),
      larger: other === null ? null : await largerOf(other),
    });
  }
  return facts;
}

/** How much better the second is, in the unit of the value; null where the first reaches less. */
function difference(
  { field }: Run,
  goal: SitesGoal,
  before: Worth | null,
  after: Worth | null,
): number | null {
  if (before === null || after === null) return null;
  if (isCovering(goal)) return (after.value - before.value) / field.scale;
  if (before.reached < after.reached - 0.5) return null;
  return (before.value - after.value) / (goal.kind === 'total' ? field.scale : 1);
}

/** One site's place to be filled by another. */
interface Vacancy {
  readonly run: Run;
  readonly goal: SitesGoal;
  readonly site: number;
  readonly rest: readonly number[];
  readonly all: Worth;
  readonly basis: Basis;
  /** By place: no new site there adds more. */
  readonly bounds: readonly number[] | null;
  readonly known: Map<number, Worth | null>;
}

/** What a site adds never grows as others open: what it adds to the existing ones is a bound, where asking costs. */
function boundsOf({ field }: Run, goal: SitesGoal): readonly number[] | null {
  if (!hasLimits(field) || !isCovering(goal)) return null;
  const flow = flowOf(field, []);
  return field.places.map((_, site) => (field.open[site] === true ? flow.gainOf(siteAt(field, site)) : 0));
}

async function nextOf(vacancy: Vacancy): Promise<OtherHost | null> {
  const { run, goal, basis, bounds } = vacancy;
  const limitOf = (other: number): number => (bounds === null ? Infinity : (bounds[other] as number));
  const rivals = rivalsOf(vacancy).sort((a, b) => (bounds === null ? 0 : limitOf(b) - limitOf(a)) || a - b);
  let best: { other: number; worth: Worth } | null = null;
  for (const other of rivals) {
    if (best !== null && limitOf(other) < best.worth.value - (basis.worth?.value ?? 0)) break;
    const worth = await worthWith(vacancy, other);
    if (worth === null) continue;
    const order =
      best === null ? -1 : byWorth(goal, worth, best.worth) || byHost(run.field, other, best.other);
    if (order < 0 && (await holds(vacancy, other))) best = { other, worth };
  }
  return best === null ? null : hostOf(vacancy, best.other, best.worth);
}

async function largerOf(vacancy: Vacancy): Promise<OtherHost | null> {
  const { run, site, all } = vacancy;
  const { people } = run.field;
  for (const other of rivalsOf(vacancy).sort((a, b) => byHost(run.field, a, b))) {
    if ((people[other] as number) <= (people[site] as number)) break;
    const worth = await worthWith(vacancy, other);
    if (worth === null || Math.abs(worth.value - all.value) > Math.abs(all.value) * LITTLE) continue;
    if (await holds(vacancy, other)) return hostOf(vacancy, other, worth);
  }
  return null;
}

/** What another host in this place comes to; null where it does not do what the question demands. */
async function worthWith({ run, goal, all, basis, known }: Vacancy, other: number): Promise<Worth | null> {
  const kept = known.get(other);
  if (kept !== undefined) return kept;
  const worth = await basis.plus(other);
  const valid = worth !== null && isAllowed(run, goal, worth, all) ? worth : null;
  known.set(other, valid);
  return valid;
}

function holds({ run, rest }: Vacancy, other: number): Promise<boolean> {
  return floorsHold(
    run,
    [...rest, other].filter((site) => !run.field.must.includes(site)),
  );
}

/** Open places that may do instead. */
function rivalsOf({ run, goal, site, rest }: Vacancy): number[] {
  const { field } = run;
  const taken = new Set([...rest, site]);
  const open = field.places.flatMap((_, other) =>
    field.open[other] === true && !taken.has(other) ? [other] : [],
  );
  if (!hasLimits(field) || isCovering(goal)) return open;
  const n = field.places.length;
  const matrix = matrixOf(field);
  const wayTo = (other: number): number => matrix[site * n + other] as number;
  return open.sort((a, b) => wayTo(a) - wayTo(b) || a - b).slice(0, NEAREST);
}

function hostOf({ run, goal, site, all }: Vacancy, other: number, worth: Worth): OtherHost {
  const { places, scale } = run.field;
  const [here, there] = [places[site]?.people ?? null, places[other]?.people ?? null];
  return {
    code: places[other]?.code ?? '',
    value: (worth.value - all.value) / (goal.kind === 'longest' ? 1 : scale),
    covered: (worth.covered - all.covered) / scale,
    people: here === null || there === null ? null : there - here,
  };
}
