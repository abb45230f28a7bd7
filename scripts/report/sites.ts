import { InvalidArgumentError } from '@commander-js/extra-typings';
import loadHighs from 'highs';
import type { Code } from '../../src/domain/code.ts';
import type { Hromada } from '../../src/domain/hromada.ts';
import { sitesRequest } from '../../src/domain/siting/request.ts';
import { solveSites } from '../../src/domain/siting/solve.ts';
import type { SitesResult } from '../../src/domain/siting/types.ts';
import { readTables } from './own-tables.ts';
import type { Published } from './published.ts';
import { goalOf, type SitesOptions } from './sites-options.ts';
import { weightsOf } from './sites-weights.ts';

/** `report sites`: the best sites as JSON; with the built-in figure that is counted instead of residents. */
export async function reportSites(options: SitesOptions, published: Published): Promise<string> {
  const { region, service: types, date, maxAge = null, radius: radiusKm, timeLimit, fixed, spare } = options;
  const goal = goalOf(options);
  const { pack } = published;
  const { services, unplaced, surveys } = readTables(options, published);
  const { weights, facts } =
    options.weights === undefined ? { weights: null, facts: null } : weightsOf(options.weights, region, pack);
  const scope = pack.hromadas.filter(({ code }) => code.startsWith(region));
  const request = sitesRequest(
    { scope, homes: pack.hromadas, services, unplaced, surveys },
    {
      types,
      options: { date, maxAge, planned: true, ownAreaOnly: false },
      goal,
      radiusKm,
      weights,
      fixed: (fixed ?? []).map((code) => known('--fixed', code, pack.hromadas)),
      spareFire: spare?.fire ?? false,
      spared: (spare?.codes ?? []).map((code) => known('--spare', code, pack.hromadas)),
      timeLimit,
    },
  );
  const result = await solveSites(request, { load: () => loadHighs(), now: () => performance.now() });
  const told = facts === null ? inOrder(result) : { ...inOrder(result), figure: facts };
  return JSON.stringify(told, null, 2);
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
