import type { Dataset } from '../src/domain/dataset.ts';
import type { ServiceType } from '../src/domain/service-type.ts';
import { createDerive, derive, type Extras } from '../src/domain/derive.ts';
import { DEFAULT_VIEW, type View } from '../src/state/view.ts';
import { type Figure, ms, times } from './figure.ts';
import { medianMs } from './measure.ts';
import { makeCountry, TYPES } from './synthetic.ts';

const TODAY = '2026-06-01';
const BUDGET = 16;
const EXTRAS: Extras = { device: null, settlements: [], detailed: () => null, around: [] };

const START: View = { ...DEFAULT_VIEW, view: 'plan', region: 'UA', service: ['type-1'] };

/** Each pair of views goes back and forth, so that every run is a change. */
const CHANGES: readonly [what: string, view: View][] = [
  ['another service type', { ...START, service: ['type-2'] }],
  ['a second service type', { ...START, service: ['type-1', 'type-2'] }],
  ['a kind of provider', { ...START, kind: ['ngo'] }],
  ['a letter of the search', { ...START, q: 'надавач 1' }],
  ['all service types', { ...START, service: [] }],
  ['another date', { ...START, date: '2025-06-01' }],
];

/** A filter change on the whole country with 10,000 services: from the view to all that panels and map draw. */
export function benchDerive(): Figure[] {
  const dataset = makeDataset();
  return CHANGES.map(([what, changed]) => {
    const remembering = createDerive();
    remembering(dataset, START, TODAY, EXTRAS);
    const run = (one: typeof derive) => () => {
      one(dataset, changed, TODAY, EXTRAS);
      one(dataset, START, TODAY, EXTRAS);
    };
    const ours = medianMs(9, run(remembering)) / 2;
    const plain = medianMs(3, run(derive)) / 2;
    return {
      what: `derive, 10,000 services of the country: ${what}`,
      ours: ms(ours),
      budget: `${BUDGET} ms`,
      within: ours <= BUDGET,
      plain: `with nothing remembered ${ms(plain)}, ${times(plain / ours)}`,
    };
  });
}

function makeDataset(): Dataset {
  const { hromadas, services, unplaced, surveys } = makeCountry(10_000);
  return {
    release: 'bench',
    region: null,
    raions: [],
    hromadas,
    services,
    applyPlaces: [],
    bodies: [],
    surveys,
    unplaced,
    agreements: [],
    needs: [],
    nearest: {},
    elsewhere: new Map(),
    types: TYPES.map(makeType),
    recipients: [],
    hotlines: [],
    regions: [],
  };
}

export function makeType(id: string): ServiceType {
  const text = { uk: id, en: null };
  return {
    id,
    name: text,
    short: text,
    about: text,
    words: [],
    icon: 'circle',
    group: 'first',
    delivery: [],
    redacted: false,
    violence: false,
    applyPlace: false,
    classifierCode: null,
    firstStep: null,
    hotlines: [],
    maxKm: null,
  };
}
