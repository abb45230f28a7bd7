import { distance } from '@turf/distance';
import { buildNearestServed, nearestAmong } from '../src/domain/coverage/nearest-served.ts';
import type { LonLat } from '../src/domain/hromada.ts';
import type { Service } from '../src/domain/service.ts';
import { type Figure, ms, times } from './figure.ts';
import { medianMs, onceMs } from './measure.ts';
import { seeded } from './random.ts';
import { makeHromadas, makeServices, randomPoint } from './synthetic.ts';

const COUNT = 100_000;
const LIMIT = 20;
const ASKED = 200;
const SAMPLE = 20;
const ASKED_TYPES = ['type-3', 'type-7'];
const WHEN = { date: '2027-06-01', maxAge: null };

/** The nearest 20 of 100,000 services of two types, against turf's distance to each of them, sorted. */
export function benchNearest(): Figure[] {
  const random = seeded(3);
  const services = makeServices(makeHromadas(), COUNT).map((service) =>
    scattered(service, randomPoint(random)),
  );
  const build = medianMs(3, () => buildNearestServed(services, WHEN));
  const served = buildNearestServed(services, WHEN);
  const points = Array.from({ length: ASKED }, () => randomPoint(random));
  const ours = medianMs(5, () => points.map((at) => nearestAmong(served, at, ASKED_TYPES, LIMIT))) / ASKED;
  const answers: string[] = [];
  const sample = points.slice(0, SAMPLE);
  const plain = onceMs(() => answers.push(...sample.map((at) => byTurf(services, at).join()))) / SAMPLE;
  const same = sample.every(
    (at, i) =>
      answers[i] ===
      nearestAmong(served, at, ASKED_TYPES, LIMIT)
        .map(({ service }) => service)
        .join(),
  );
  const ratio = plain / ours;
  return [
    {
      what: `nearest ${LIMIT} of ${COUNT.toLocaleString('en')} services, 2 types of 20`,
      ours: `${ms(ours)} a query`,
      budget: '100× a turf loop',
      within: ratio >= 100 && same,
      plain: `turf loop and sort ${ms(plain)}, ${times(ratio)} (${SAMPLE} queries), ${same ? 'same answers' : 'OTHER ANSWERS'}`,
    },
    { what: '  its index, once a dataset and date', ours: ms(build), budget: '', within: null, plain: '' },
  ];
}

function scattered(service: Service, at: LonLat): Service {
  return { ...service, at, status: 'operating' };
}

function byTurf(services: readonly Service[], here: LonLat): number[] {
  return services
    .map(({ at, type }, index) => ({ index, at, type }))
    .filter(({ type }) => ASKED_TYPES.includes(type))
    .map(({ index, at }) => ({ index, km: distance([...here], [...(at as LonLat)]) }))
    .sort((a, b) => a.km - b.km || a.index - b.index)
    .slice(0, LIMIT)
    .map(({ index }) => index);
}
