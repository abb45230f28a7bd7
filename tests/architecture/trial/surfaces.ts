import { expect, it } from 'vitest';
import { PROVIDER_COLUMNS } from '../../../src/data/provider/columns.ts';
import { countFacets } from '../../../src/domain/facets/count.ts';
import { indexServices } from '../../../src/domain/facets/index-services.ts';
import { filterServices, fitsByDoubt } from '../../../src/domain/filters/fit.ts';
import { NO_CHOICES } from '../../../src/domain/filters/index.ts';
import { judge } from '../../../src/domain/match/judge.ts';
import { NOTHING_SAID } from '../../../src/domain/service.ts';
import { wordsOf } from '../../../src/i18n/index.ts';
import { valueWords } from '../../../src/ui/legend/class-words.ts';
import { makeService } from '../../domain/make.ts';

/* Becomes a test in the copy, where the choices of the trial are there. */

const speaking = (languages: string | null) =>
  makeService({ detail: { ...NOTHING_SAID, languages, source: 's' } });
const services = [speaking('українська'), speaking(null), speaking('жестова')];
const chosen = { ...NO_CHOICES, languages: ['sign'] as const };

it('a new filter narrows, doubts, counts, judges and is among what to loosen', () => {
  expect(filterServices(services, chosen)).toEqual([1, 2]);
  expect(services.map((service) => fitsByDoubt(service, chosen))).toEqual([false, true, false]);
  const index = indexServices(services, [], { today: '2026-06-01' });
  const { total, facets } = countFacets(index, chosen);
  expect([total, Object.keys(facets).includes('languages')]).toEqual([2, true]);
  const none = countFacets(indexServices(services.slice(0, 1), [], { today: '2026-06-01' }), chosen);
  expect(none.loosenings).toEqual([{ key: 'languages', n: 1 }]);
  const client = { ...chosen, hromada: null, today: '2026-06-01' };
  expect(judge(services[1] as never, client).asks).toEqual(['languages']);
  expect(judge(services[2] as never, client).reasons).toEqual([{ kind: 'languages', values: ['sign'] }]);
});

it('a new metric says its own figure, a new column stands in the layout', () => {
  const cell = { key: 'metric1', value: 0.00042 } as const;
  expect(valueWords('perResident' as never, cell, wordsOf('uk'), 'uk')).toContain('0,00042');
  expect(PROVIDER_COLUMNS).toContain('waiting');
});
