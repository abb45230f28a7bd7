import { runTravel } from './travel/run.ts';
import { printed } from './tools/command.ts';

/** `npm run travel -- --csv FILE …`: ways by road of one's own, packed by oblast. */
process.exitCode = printed(await runTravel(process.argv.slice(2), 'public/data'));
