import loadHighs from 'highs';
import type { Code } from '../../src/domain/code.ts';
import type { Hromada } from '../../src/domain/hromada.ts';
import type { NeedFacts } from '../../src/domain/need/built-in.ts';
import { sitesCurve } from '../../src/domain/siting/curve.ts';
import { sitesRequest } from '../../src/domain/siting/request.ts';
import { solveSites } from '../../src/domain/siting/solve.ts';
import type { SitesRequest, SitesResult } from '../../src/domain/siting/types.ts';
import type { ISODate } from '../../src/domain/service.ts';
import { usage } from './args.ts';
import { checkNames, failed, type ReportOutput } from './run.ts';
import { readOwnServices, readOwnSurveys } from './own-tables.ts';
import { type Published, readPublished } from './published.ts';
import { readSitesArgs, SITES_USAGE, type SitesArgs } from './sites-args.ts';
import { weightsOf } from './sites-weights.ts';

/** `report sites`: arguments after `sites`, the folder of the built data, and today's date. */
export async function runSites(
  argv: readonly string[],
  folder: string,
  today: ISODate,
): Promise<ReportOutput> {
  try {
    const args = readSitesArgs(argv, today);
    const { request, figure } = ask(args, readPublished(folder));
    const options = { load: () => loadHighs(), now: () => performance.now() };
    const result = await solveSites(request, options);
    const { goal } = request;
    const curve =
      args.curve === null || goal.kind === 'cover'
        ? null
        : await sitesCurve({ ...request, goal }, args.curve, options);
    const told = { ...inOrder(result), ...(curve !== null && { curve }), ...(figure !== null && { figure }) };
    return { exitCode: 0, stdout: JSON.stringify(told, null, 2), stderr: '' };
  } catch (error) {
    return failed(error instanceof RangeError ? usage(error.message) : error, SITES_USAGE);
  }
}

/** What is asked for most, first; then what it rests on. Seconds to the millisecond. */
function inOrder({ status, covered, total, bound, sites, existing, hostResidents, ...more }: SitesResult) {
  const seconds = Math.round(more.seconds * 1000) / 1000;
  return { status, covered, total, bound, sites, existing, hostResidents, ...more, seconds };
}

interface Ask {
  readonly request: SitesRequest;
  /** The built-in figure that is counted instead of residents. */
  readonly figure: NeedFacts | null;
}

function ask(args: SitesArgs, published: Published): Ask {
  checkNames(args, published);
  const { pack } = published;
  const { region, servicesFile, surveysFile, date, maxAge } = args;
  const { services, unplaced } =
    servicesFile === null ? pack : readOwnServices(servicesFile, region, published);
  const { weights, facts } =
    args.weights === null ? { weights: null, facts: null } : weightsOf(args.weights, region, pack);
  const codes = (name: string, list: readonly Code[]): Code[] =>
    list.map((code) => known(name, code, pack.hromadas));
  const request = sitesRequest(
    {
      scope: pack.hromadas.filter(({ code }) => code.startsWith(region)),
      homes: pack.hromadas,
      services,
      unplaced,
      surveys: surveysFile === null ? pack.surveys : readOwnSurveys(surveysFile, published),
    },
    {
      types: args.services,
      options: { date, maxAge, planned: true, ownAreaOnly: false },
      goal: args.goal,
      radius: args.radiusKm,
      weights,
      fixed: codes('--fixed', args.fixed),
      must: codes('--must', args.must),
      only: args.only === null ? null : codes('--only', args.only),
      closed: args.closed === 'all' ? 'all' : codes('--close', args.closed),
      moved: args.moved === 'all' ? 'all' : codes('--move', args.moved),
      ...(args.capacity !== null && { capacity: args.capacity }),
      ...(args.floor !== null && { floor: args.floor }),
      spareStatuses: args.spareStatuses,
      spared: codes('--spare', args.spared),
      timeLimit: args.timeLimit,
    },
  );
  return { request, figure: facts };
}

function known(name: string, text: string, hromadas: readonly Hromada[]): Code {
  const found = hromadas.find(({ code }) => code === text || code.slice(0, 9) === text);
  if (found === undefined) throw usage(`${name}: ${text} is no hromada of the built data`);
  return found.code;
}
