import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../../src/state/view.ts';
import { facetCounts, filterOf, loosenings } from '../../../src/ui/refer/facets.ts';
import { groupOf, groupResults } from '../../../src/ui/refer/groups.ts';
import { savedServices } from '../../../src/ui/refer/saved.ts';
import { CNAP, COUNSEL, SHELTER, TAXI } from '../../fixtures/packs/country.ts';
import { DATASET, makeItem } from '../scope.ts';

const none = filterOf(DEFAULT_VIEW);
const { services, types } = DATASET;

describe('facetCounts', () => {
  it('counts what each value would leave, and apart what records do not state', () => {
    const counts = facetCounts(services, none, 'delivery', types);
    expect(Object.fromEntries(counts.of)).toEqual({ transport: 3, remote: 1 });
    expect(counts.notStated).toBe(0);
    expect(facetCounts(services, none, 'recipients', types)).toEqual({ of: new Map(), notStated: 4 });
  });

  it('does not narrow a facet by itself, but by the others', () => {
    const chosen = { ...none, delivery: ['remote'] as const };
    expect(facetCounts(services, chosen, 'delivery', types).of.get('transport')).toBe(3);
    expect(facetCounts(services, chosen, 'kind', types).of.get('communal')).toBeUndefined();
  });

  it('counts every status, those hidden by default too', () => {
    const closed = [...services, { ...TAXI, id: 'x', status: 'closed' as const }];
    expect(facetCounts(closed, none, 'status', types).of.get('closed')).toBe(1);
  });
});

describe('loosenings', () => {
  it('says which one condition to drop, the most fruitful first', () => {
    const dead = { ...none, types: ['social-taxi'], delivery: ['remote'] as const };
    expect(loosenings(services, dead, types)).toEqual([
      { key: 'service', n: 1 },
      { key: 'delivery', n: 1 },
    ]);
    expect(loosenings(services, { ...dead, q: 'такого немає' }, types)).toEqual([]);
  });
});

describe('groups of results', () => {
  it('sets doubt apart without excluding it', () => {
    const asked = { ...none, recipients: ['older'] };
    const fits = makeItem(TAXI, { fit: 'servesHromada' });
    expect(groupOf(fits, none)).toBe('serves');
    expect(groupOf(fits, asked)).toBe('may');
    expect(groupOf(makeItem(TAXI, { fit: 'mayAccept' }), none)).toBe('may');
    expect(groupOf(makeItem(TAXI, { fit: 'refuses' }), asked)).toBe('refuses');
    expect(groupOf(makeItem(TAXI), none)).toBe('all');
    expect(groupOf(makeItem(SHELTER, { fit: 'servesHromada' }), none)).toBe('planned');
    expect(groupOf(makeItem({ ...TAXI, status: 'suspended' }, { fit: 'servesHromada' }), none)).toBe(
      'notWorking',
    );
  });

  it('loses nobody', () => {
    const items = [
      makeItem(SHELTER),
      makeItem(TAXI, { fit: 'mayAccept' }),
      makeItem(COUNSEL, { fit: 'servesHromada' }),
    ];
    const groups = groupResults(items, none);
    expect(groups.map(({ group }) => group)).toEqual(['serves', 'may', 'planned']);
    expect(groups.flatMap((each) => each.items)).toHaveLength(3);
  });
});

describe('savedServices', () => {
  it('opens what can be opened, in the order chosen, and keeps the rest to say so', () => {
    const { found, missing } = savedServices([CNAP.id, 'gone', TAXI.id, TAXI.id], DATASET);
    expect(found.map(({ service }) => service.id)).toEqual([CNAP.id, TAXI.id]);
    expect(missing).toEqual(['gone']);
  });
});
