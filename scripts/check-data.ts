import { checkData } from './check/run.ts';
import { printed } from './tools/command.ts';
import { kyivDay } from './tools/kyiv-day.ts';

/** `npm run check-data -- FILE [--json] [--lang en]`: what is wrong in a table of services, before it is published. */
process.exitCode = printed(await checkData(process.argv.slice(2), 'public/data', kyivDay(new Date())));
