import { coverAll } from '../src/domain/coverage/all.ts';
import { buildCoverage } from '../src/domain/coverage/build.ts';
import { applyScenario } from '../src/domain/scenario/apply.ts';
import type { Base } from '../src/domain/scenario/make-change.ts';
import { type Scenario, territoryOf } from '../src/domain/scenario/scenario.ts';
import { updateCoverage } from '../src/domain/scenario/update-coverage.ts';
import { updateGrid } from '../src/domain/scenario/update-grid.ts';
import { type Figure, ms, times } from './figure.ts';
import { medianMs } from './measure.ts';
import { makeCountry, TYPES } from './synthetic.ts';

const BUDGET = 16;
const OPTIONS = { date: '2026-06-01', maxAge: 24, planned: true, ownAreaOnly: false };

/** A step of «what if» on the whole country: one more service, one moved and one removed, to coverage of all cells. */
export function benchWhatIf(): Figure[] {
  const input = makeCountry(20_000);
  const dataset: Base = {
    ...input,
    types: TYPES.map((id) => ({ id, redacted: false, applyPlace: false })),
    nearest: {},
    region: null,
    elsewhere: new Map(),
  };
  const index = buildCoverage(input);
  const grid = coverAll(index, OPTIONS);
  const hosts = input.hromadas.map(({ code }) => territoryOf(code));
  let step = 0;
  const next = (): Scenario => {
    step += 1;
    const hromada = hosts[step] as string;
    return [
      { kind: 'add', type: 'type-1', hromada, area: [hromada.slice(0, 4)] },
      { kind: 'move', service: `s${step}`, hromada, area: null },
      { kind: 'remove', service: `s${step + 100}` },
    ];
  };
  const ours = medianMs(25, () => {
    const applied = applyScenario(dataset, next());
    const updated = updateCoverage(index, applied);
    return updateGrid(grid, updated, applied.types, OPTIONS);
  });
  const plain = medianMs(5, () => {
    const { services } = applyScenario(dataset, next()).dataset;
    return coverAll(buildCoverage({ ...input, services }), OPTIONS);
  });
  return [
    {
      what: 'what-if step: 1,469 hromadas × 20 types, 20,000 services, 3 types touched',
      ours: ms(ours),
      budget: `${BUDGET} ms`,
      within: ours <= BUDGET,
      plain: `everything anew ${ms(plain)}, ${times(plain / ours)}`,
    },
  ];
}
