import { LoadError } from '../../src/data/load-error.ts';
import type { ISODate } from '../../src/domain/service.ts';
import { type CoverageArgs, readArgs, USAGE } from './args.ts';
import { coverageRows } from './coverage-rows.ts';
import { ReportFailure } from './failure.ts';
import { formatRows } from './format.ts';
import { readOwnServices, readOwnSurveys } from './own-tables.ts';
import { type Published, readPublished } from './published.ts';

export interface ReportOutput {
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** The whole command: arguments after `report`, the folder of the built data, and today's date. */
export function runReport(argv: readonly string[], folder: string, today: ISODate): ReportOutput {
  try {
    const args = readArgs(argv, today);
    return { exitCode: 0, ...report(args, readPublished(folder)) };
  } catch (error) {
    return failed(error, USAGE);
  }
}

/** What a command answers to a fault: 2 and how it is used, or 1 and what is wrong with the files. */
export function failed(error: unknown, howTo: string): ReportOutput {
  if (error instanceof ReportFailure) {
    const { kind, message } = error;
    if (kind === 'usage') return { exitCode: 2, stdout: '', stderr: `${message}\n${howTo}` };
    return { exitCode: 1, stdout: '', stderr: message };
  }
  if (error instanceof LoadError) return { exitCode: 1, stdout: '', stderr: error.message };
  throw error;
}

function report(args: CoverageArgs, published: Published): Pick<ReportOutput, 'stdout' | 'stderr'> {
  checkNames(args, published);
  const { pack, manifest } = published;
  const own = args.servicesFile === null ? pack : readOwnServices(args.servicesFile, args.region, published);
  const surveys = args.surveysFile === null ? pack.surveys : readOwnSurveys(args.surveysFile, published);
  const { services, unplaced } = own;
  const rows = coverageRows({ hromadas: pack.hromadas, services, unplaced, surveys }, args);
  const borders = manifest.borders === 'schematic' ? ' Borders are schematic.' : '';
  const note = `Residents on 2022-01-01, not recipients. On ${args.date}; release ${manifest.release}.${borders}`;
  const unclear = own === pack ? [] : unplaced.map(({ file, row, message }) => `${file}:${row}:${message}`);
  return { stdout: formatRows(rows, args.format, note), stderr: unclear.join('\n') };
}

/** Throws ReportFailure `usage` where the region or a service type is not in the built data. */
export function checkNames(
  { region, services }: Pick<CoverageArgs, 'region' | 'services'>,
  { manifest }: Published,
): void {
  const regions = manifest.regions.map(({ code }) => code.slice(0, 4));
  if (region !== 'UA' && !regions.includes(region)) {
    throw new ReportFailure('usage', `--region: ${region} is not in the built data (${regions.join(', ')})`);
  }
  const known = manifest.types.filter(({ applyPlace }) => !applyPlace).map(({ id }) => id);
  const unknown = services.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    throw new ReportFailure('usage', `--service: unknown ${unknown.join(', ')}; known: ${known.join(', ')}`);
  }
}
