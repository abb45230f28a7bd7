import { coverAll } from '../src/domain/coverage/all.ts';
import { buildCoverage, type CoverageInput } from '../src/domain/coverage/build.ts';
import { statusOn } from '../src/domain/record-dates.ts';
import type { CoverageOptions } from '../src/domain/coverage/options.ts';
import type { Hromada } from '../src/domain/hromada.ts';
import { serves } from '../src/domain/serves.ts';
import { type Figure, ms, times } from './figure.ts';
import { medianMs, onceMs } from './measure.ts';
import { makeCountry } from './synthetic.ts';

const OPTIONS: CoverageOptions = { date: '2026-06-01', maxAge: 24, planned: true, ownAreaOnly: false };
const SAMPLE = 20;

/** Coverage of all cells of the country against a plain scan of all services for each cell. */
export function benchCoverAll(): Figure[] {
  const country = makeCountry(20_000);
  const build = medianMs(5, () => buildCoverage(country));
  const index = buildCoverage(country);
  const cover = medianMs(9, () => coverAll(index, OPTIONS));
  const sample = onceMs(() => country.hromadas.slice(0, SAMPLE).map((hromada) => scan(country, hromada)));
  const plain = (sample / SAMPLE) * country.hromadas.length;
  const small = {
    ...country,
    hromadas: country.hromadas.slice(0, 57),
    services: country.services.slice(0, 100),
  };
  const smallIndex = buildCoverage(small);
  return [
    {
      what: 'coverage: 1,469 hromadas × 20 types, 20,000 services',
      ours: ms(cover),
      budget: '150 ms',
      within: cover <= 150,
      plain: `scan of all services a cell ${ms(plain)}, ${times(plain / cover)} (${SAMPLE} hromadas measured)`,
    },
    {
      what: '  its index, once a dataset',
      ours: ms(build),
      budget: '',
      within: null,
      plain: `index and coverage together ${ms(build + cover)}`,
    },
    budget2(medianMs(25, () => coverAll(smallIndex, OPTIONS))),
  ];
}

function budget2(small: number): Figure {
  const what = 'coverage: 57 hromadas × 20 types, 100 services';
  return { what, ours: ms(small), budget: '2 ms', within: small <= 2, plain: '' };
}

function scan({ services, types }: CoverageInput, hromada: Hromada): number {
  let served = 0;
  for (const type of types) {
    const found = services.filter(
      (service) =>
        service.type === type &&
        statusOn(service, OPTIONS.date) === 'operating' &&
        serves(service, hromada) !== null,
    );
    if (found.length > 0) served += 1;
  }
  return served;
}
