import { dataPlaces } from './data/places.ts';
import { runData } from './data/run.ts';

/** `npm run data`: builds `public/data/`. The work is in `data/run.ts`. */
process.exitCode = await runData(process.argv.slice(2), dataPlaces());
