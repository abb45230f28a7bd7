import { runTravel } from './travel/run.ts';
import { printed } from './tools/command.ts';

/** `npm run travel -- --osm FILE …`: minutes by road between the seats of hromadas, packed by oblast. */
process.exitCode = printed(
  await runTravel(process.argv.slice(2), {
    built: 'public/data',
    cache: '.cache/travel',
    engine: '.cache/valhalla',
    out: 'data/travel',
  }),
);
