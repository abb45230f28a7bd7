import { InvalidArgumentError } from '@commander-js/extra-typings';
import { LoadError } from '../../src/data/load-error.ts';
import { RoutingError } from '../../src/data/travel/routing.ts';
import { isApplicable } from '../../src/domain/applicable.ts';
import type { Hromada } from '../../src/domain/hromada.ts';
import type { TravelTable } from '../../src/domain/travel/table.ts';
import { ReportFailure } from '../report/failure.ts';
import { readPublished } from '../report/published.ts';
import { readTravelCsv } from '../report/sites-travel.ts';
import { type Output, outputOf, readCount, readDate } from '../tools/command.ts';
import type { Engine } from './engine.ts';
import { measure, type Seat } from './measure.ts';
import { SEATS, showProgress } from '../tools/progress.ts';
import { serverAt } from './server.ts';
import { installValhalla, valhallaOver } from './valhalla.ts';
import { writeTravel } from './write.ts';

export interface TravelPlaces {
  /** The built data, whose codes the table must use. */
  readonly built: string;
  /** Tiles, and what is found so far. */
  readonly cache: string;
  /** Where the engine is installed. */
  readonly engine: string;
  /** Where the tables go; `npm run data` publishes those of `data/travel`. */
  readonly out: string;
}

const OSM = {
  source: 'OpenStreetMap',
  sourceUrl: 'https://www.openstreetmap.org/copyright',
  licence: 'ODbL-1.0',
};
const NOBODY = { source: null, sourceUrl: null, licence: null };
const TWO_HOURS = 120;

/** The whole command: arguments after `travel`. */
export async function runTravel(argv: readonly string[], places: TravelPlaces): Promise<Output> {
  try {
    return await outputOf(argv, (command, say) =>
      command
        .name('npm run travel --')
        .description(
          'Minutes and km by road between the seats of hromadas: a file an oblast, in data/travel.',
        )
        .option('--osm <file>', 'an extract of OpenStreetMap (.osm.pbf), counted here by Valhalla')
        .option('--engine <url>', 'a running Valhalla or OSRM')
        .option('--csv <file>', 'a table of one’s own: from,to,minutes,km; codes of 19 or 9 characters')
        .requiredOption('--date <day>', 'the day that the roads are of', readDate)
        .option('--minutes <n>', `longer ways are left out (of --osm and --engine: ${TWO_HOURS})`, readCount)
        .option('--install', 'installs Valhalla first, where it is not (87 MB)')
        .option('--source <name>', 'whose roads they are (of --osm and --engine: OpenStreetMap)')
        .option('--source-url <url>', 'where the roads are from')
        .option('--licence <name>', 'under which they may be used')
        .option('--counted-by <name>', 'what counted the ways of a table of one’s own')
        .option('--out <folder>', 'where the files go', places.out)
        .action(async ({ osm, engine, csv, install = false, out, ...facts }) => {
          const asked = [osm, engine, csv].filter((each) => each !== undefined).length;
          if (asked !== 1) throw new InvalidArgumentError('Expected one of --osm, --engine and --csv.');
          const { hromadas } = readPublished(places.built).pack;
          if (install) await installValhalla(places.engine);
          const { minutes, date } = facts;
          const known = csv === undefined ? OSM : NOBODY;
          const { source = known.source, sourceUrl = known.sourceUrl, licence = known.licence } = facts;
          if (source === null) throw new InvalidArgumentError('Expected --source: whose roads they are.');
          const found =
            csv === undefined
              ? await measured({ osm, engine, minutes: minutes ?? TWO_HOURS, date }, hromadas, places)
              : { ...ofTable(csv, hromadas, minutes), engine: facts.countedBy ?? null };
          const { notes, ...rest } = found;
          const lines = writeTravel({ source, sourceUrl, licence, date, ...rest }, out);
          say({ stdout: [...notes, ...lines].join('\n') });
        }),
    );
  } catch (error) {
    const told = [ReportFailure, LoadError, RoutingError].some((kind) => error instanceof kind);
    if (!told) throw error;
    return { exitCode: 1, stdout: '', stderr: (error as Error).message };
  }
}

type Found = Pick<TravelTable, 'ways' | 'engine' | 'within'> & { readonly notes: readonly string[] };

function ofTable(csv: string, hromadas: readonly Hromada[], minutes?: number): Omit<Found, 'engine'> {
  const all = readTravelCsv(csv, hromadas);
  if (minutes === undefined) return { ways: all, within: null, notes: [] };
  const short = [...all].map(
    ([home, row]) => [home, new Map([...row].filter(([, way]) => way.minutes <= minutes))] as const,
  );
  return { ways: new Map(short), within: minutes, notes: [] };
}

interface Measuring {
  readonly osm: string | undefined;
  readonly engine: string | undefined;
  readonly minutes: number;
  readonly date: string;
}

/** Ways between the seats to which people are sent: none in an occupied hromada. */
async function measured(
  { osm, engine: url, minutes, date }: Measuring,
  hromadas: readonly Hromada[],
  places: TravelPlaces,
): Promise<Found> {
  const seats = hromadas
    .filter(isApplicable)
    .flatMap(({ code, seat }): Seat[] => (seat === null ? [] : [{ code, at: seat.at }]));
  const [first] = seats;
  if (first === undefined) throw new ReportFailure('No hromada of the built data has a seat.');
  const engine: Engine =
    osm === undefined
      ? await serverAt(url as string, first.at)
      : await valhallaOver(osm, places.engine, places.cache);
  const progress = showProgress('Ways by road', SEATS);
  try {
    const { ways, off } = await measure({ ...engine, id: `${engine.id} ${date}` }, seats, {
      minutes,
      cache: places.cache,
      onProgress: progress.onProgress,
    });
    const notes = off.length === 0 ? [] : [`No road within 5 km of the seat: ${off.join(', ')}`];
    return { ways, engine: engine.name, within: minutes, notes };
  } finally {
    progress.stop();
  }
}
