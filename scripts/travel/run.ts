import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { LoadError } from '../../src/data/load-error.ts';
import { encodeTravel } from '../../src/data/travel-schema.ts';
import { packTravel, type TravelTable } from '../../src/domain/travel/table.ts';
import { ReportFailure } from '../report/failure.ts';
import { readPublished } from '../report/published.ts';
import { readTravelCsv } from '../report/sites-travel.ts';
import { type Output, outputOf } from '../tools/command.ts';

/** What the ways of an oblast may weigh on the line. */
const MOST_BYTES = 60 * 1024;

/** The whole command: arguments after `travel`, and the folder of the built data, whose codes the table must use. */
export async function runTravel(argv: readonly string[], folder: string): Promise<Output> {
  try {
    return await outputOf(argv, (command, say) =>
      command
        .name('npm run travel --')
        .description('packs ways by road between the seats of hromadas, a file an oblast')
        .requiredOption('--csv <file>', 'from,to,minutes,km: codes of 19 or 9 characters')
        .requiredOption('--source <name>', 'whose roads they are')
        .requiredOption('--date <day>', 'the day that the roads are of')
        .option('--source-url <url>', 'where the roads are from')
        .option('--engine <name>', 'what counted the ways')
        .option('--out <folder>', 'where the files go', '.cache/travel')
        .action(({ csv, out, source, date, sourceUrl = null, engine = null }) => {
          const { pack } = readPublished(folder);
          const ways = readTravelCsv(csv, pack.hromadas);
          say(written({ source, sourceUrl, date, engine, ways }, out));
        }),
    );
  } catch (error) {
    if (!(error instanceof ReportFailure) && !(error instanceof LoadError)) throw error;
    return { exitCode: 1, stdout: '', stderr: error.message };
  }
}

function written(table: TravelTable, out: string): Output {
  const oblasts = [...new Set([...table.ways.keys()].map((code) => code.slice(0, 4)))].sort();
  let exitCode = 0;
  const lines = oblasts.map((oblast) => {
    const packed = packTravel(table, (code) => code.startsWith(oblast));
    const text = encodeTravel(packed);
    const file = path.join(out, oblast, 'travel.json');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    const bytes = gzipSync(text).length;
    if (bytes > MOST_BYTES) exitCode = 1;
    const ways = packed.steps.reduce((sum, row) => sum + row.length, 0);
    const over = bytes > MOST_BYTES ? `, OVER ${MOST_BYTES / 1024} KB: fewer minutes make fewer ways` : '';
    return `${file}: ${packed.homes} hromadas, ${ways} ways, ${(bytes / 1024).toFixed(1)} KB gzip${over}`;
  });
  return { exitCode, stdout: lines.join('\n'), stderr: '' };
}
