import { InvalidArgumentError } from '@commander-js/extra-typings';
import loadHighs from 'highs';
import type { Code } from '../../src/domain/code.ts';
import type { Hromada } from '../../src/domain/hromada.ts';
import { sitesCurve } from '../../src/domain/siting/curve.ts';
import type { SitesQuestion } from '../../src/domain/siting/question.ts';
import { sitesRequest } from '../../src/domain/siting/request.ts';
import { solveSites } from '../../src/domain/siting/solve.ts';
import type { SitesResult } from '../../src/domain/siting/types.ts';
import { readTables } from './own-tables.ts';
import type { Published } from './published.ts';
import { capacityOf, goalOf, type SitesOptions } from './sites-options.ts';
import { readTravel } from './sites-travel.ts';
import { weightsOf } from './sites-weights.ts';

/** `report sites`: the best sites as JSON; with the built-in figure that is counted instead of residents. */
export async function reportSites(options: SitesOptions, published: Published): Promise<string> {
  const {
    region,
    service: types,
    date,
    maxAge = null,
    radius,
    timeLimit,
    floor,
    curve,
    travel,
    by,
  } = options;
  const goal = goalOf(options);
  const { pack } = published;
  const { services, unplaced, surveys } = readTables(options, published);
  const { weights, facts } =
    options.weights === undefined
      ? { weights: null, facts: null }
      : weightsOf(options.weights, region, published);
  const scope = pack.hromadas.filter(({ code }) => code.startsWith(region));
  const codes = (name: string, list: readonly Code[] = []): Code[] =>
    list.map((code) => known(name, code, pack.hromadas));
  const someOf = (name: string, list: readonly Code[] | 'all' = []) =>
    list === 'all' ? list : codes(name, list);
  const capacity = capacityOf(options);
  const question: SitesQuestion = {
    types,
    options: { date, maxAge, planned: true, ownAreaOnly: false },
    goal,
    radius,
    weights,
    fixed: codes('--fixed', options.fixed),
    must: codes('--must', options.must),
    only: options.only === undefined ? null : codes('--only', options.only),
    spareStatuses: options.spare?.statuses ?? [],
    spared: codes('--spare', options.spare?.codes),
    closed: someOf('--close', options.close),
    moved: someOf('--move', options.move),
    ...(capacity !== null && { capacity }),
    ...(floor !== undefined && { floor }),
    ...(travel !== undefined && { ways: readTravel(travel, by, pack.hromadas) }),
    timeLimit,
  };
  const request = asked(() =>
    sitesRequest({ scope, homes: pack.hromadas, services, unplaced, surveys }, question),
  );
  const solver = { load: () => loadHighs(), now: () => performance.now() };
  const result = await solveSites(request, solver);
  const points =
    curve === undefined || goal.kind === 'cover'
      ? null
      : await sitesCurve({ ...request, goal }, curve, solver);
  const told = {
    ...inOrder(result),
    ...(points !== null && { curve: points }),
    ...(facts !== null && { figure: facts }),
  };
  return JSON.stringify(told, null, 2);
}

/** What only the data can tell of a command line. */
function asked<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    throw error instanceof RangeError ? new InvalidArgumentError(error.message) : error;
  }
}

/** What is asked for most, first; then what it rests on. Seconds to the millisecond. */
function inOrder({ status, covered, total, bound, sites, existing, hostResidents, ...more }: SitesResult) {
  const seconds = Math.round(more.seconds * 1000) / 1000;
  return { status, covered, total, bound, sites, existing, hostResidents, ...more, seconds };
}

function known(name: string, text: string, hromadas: readonly Hromada[]): Code {
  const found = hromadas.find(({ code }) => code === text || code.slice(0, 9) === text);
  if (found === undefined) throw new InvalidArgumentError(`${name}: ${text} is no hromada of the built data`);
  return found.code;
}
