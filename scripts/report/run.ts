import { LoadError } from '../../src/data/load-error.ts';
import type { ISODate } from '../../src/domain/date.ts';
import { type Output, outputOf } from '../tools/command.ts';
import { coverageRows } from './coverage-rows.ts';
import { ReportFailure } from './failure.ts';
import { formatRows } from './format.ts';
import { formatOption, matchOption, type Question, withQuestion } from './options.ts';
import { readTables } from './own-tables.ts';
import { type Published, readPublished } from './published.ts';
import { withGoal } from './sites-options.ts';
import { reportStale, withAge } from './stale.ts';

/** The whole command: arguments after `report`, the folder of the built data, and today's date. */
export async function runReport(argv: readonly string[], folder: string, today: ISODate): Promise<Output> {
  try {
    return await outputOf(argv, (report, say) => {
      report.name('npm run report --').description('Figures of the built data.');
      withQuestion(report.command('coverage'), today)
        .description('which hromadas have a service, which have none, and of which that is not known')
        .addOption(matchOption())
        .addOption(formatOption('json'))
        .action((options) => say(reportCoverage(options, readPublished(folder))));
      withGoal(withQuestion(report.command('sites'), today))
        .description('where to open: the fewest sites that reach the most people, as JSON')
        .action(async (options) => {
          // The solver is loaded by whoever asks for it.
          const { reportSites } = await import('./sites.ts');
          say({ stdout: await reportSites(options, readPublished(folder)) });
        });
      withAge(report.command('stale'))
        .description('what to check again, whom to call, and who said it last')
        .action(async (options) => say({ stdout: await reportStale(options, folder, today) }));
    });
  } catch (error) {
    if (!(error instanceof ReportFailure) && !(error instanceof LoadError)) throw error;
    return { exitCode: 1, stdout: '', stderr: error.message };
  }
}

type CoverageOptions = Question & {
  readonly match: 'any' | 'all';
  readonly format: Parameters<typeof formatRows>[1];
};

function reportCoverage(options: CoverageOptions, published: Published): Partial<Output> {
  const { region, service, match, date, maxAge = null, format } = options;
  const { pack, manifest } = published;
  const { services, unplaced, surveys, unclear } = readTables(options, published);
  const input = { hromadas: pack.hromadas, services, unplaced, surveys };
  const rows = coverageRows(input, { region, services: service, match, date, maxAge });
  const borders = manifest.borders === 'schematic' ? ' Borders are schematic.' : '';
  const note = `Residents on 2022-01-01, not recipients. On ${date}; release ${manifest.release}.${borders}`;
  return { stdout: formatRows(rows, format, note), stderr: unclear.join('\n') };
}
