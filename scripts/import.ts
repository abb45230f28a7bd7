import { importList } from './import/run.ts';
import { printed } from './tools/command.ts';
import { kyivDay } from './tools/kyiv-day.ts';

/** `npm run import -- FILE [--profile P.json] [--set column=value]…`: any list as a table of ours. */
process.exitCode = printed(await importList(process.argv.slice(2), 'public/data', kyivDay(new Date())));
