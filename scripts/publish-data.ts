import { publishData } from './publish/run.ts';
import { printed } from './tools/command.ts';
import { kyivDay } from './tools/kyiv-day.ts';

const FOLDERS = { data: 'data', built: 'public/data' };

/** `npm run publish-data -- BUNDLE [--dry-run]`: takes a bundle of a clerk's into `data/`, and says what it changes. */
process.exitCode = printed(await publishData(process.argv.slice(2), FOLDERS, kyivDay(new Date())));
