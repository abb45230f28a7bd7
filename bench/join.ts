import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { LonLat } from '../src/domain/hromada.ts';
import { buildLocator, type LocatorFeature } from '../src/domain/geo/locate.ts';
import { type Figure, ms, skipped, times } from './figure.ts';
import { medianMs, onceMs } from './measure.ts';
import { readOverviewAreas } from './published.ts';
import { seeded } from './random.ts';
import { readSourceAreas } from './source-areas.ts';
import { randomPoint } from './synthetic.ts';

const POINTS = 100_000;
/** The loop would take minutes: it runs on the first of the points, and its time is multiplied. */
const SAMPLE = 1_000;

/** Join of random points to hromadas, against a loop over turf's booleanPointInPolygon, on the same points. */
export async function benchJoin(): Promise<Figure[]> {
  const published = readOverviewAreas();
  const source = await readSourceAreas();
  return [
    ...(published
      ? joinOf('overview pack', published)
      : [skipped('join, overview pack', 'run npm run data')]),
    ...(source
      ? joinOf('source, unsimplified', source)
      : [skipped('join, source', 'not in cache or mirror')]),
  ];
}

function joinOf(name: string, features: readonly LocatorFeature[]): Figure[] {
  const random = seeded(4);
  const points = Array.from({ length: POINTS }, () => randomPoint(random));
  const build = onceMs(() => buildLocator(features));
  const { locate } = buildLocator(features);
  const ours = medianMs(5, () => points.map(locate));
  const sample = points.slice(0, SAMPLE);
  const answers: (string | null)[] = [];
  const plain = onceMs(() => answers.push(...sample.map((at) => byTurf(features, at)))) * (POINTS / SAMPLE);
  const same = sample.every((at, i) => locate(at) === answers[i]);
  const ratio = plain / ours;
  return [
    {
      what: `join of ${POINTS.toLocaleString('en')} points to ${features.length} units, ${name}`,
      ours: ms(ours),
      budget: '100× a turf loop',
      within: ratio >= 100 && same,
      plain: `turf loop ${ms(plain)}, ${times(ratio)} (${SAMPLE} points × ${POINTS / SAMPLE}), ${same ? 'same answers' : 'OTHER ANSWERS'}`,
    },
    { what: '  its index, once', ours: ms(build), budget: '', within: null, plain: '' },
  ];
}

function byTurf(features: readonly LocatorFeature[], at: LonLat): string | null {
  return features.find(({ geometry }) => booleanPointInPolygon([...at], geometry))?.code ?? null;
}
