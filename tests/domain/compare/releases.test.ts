import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReleases, servicesOfOblast } from '../../../src/domain/compare/releases.ts';
import { makeDetail, makeService } from '../make.ts';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const phone = (tel: string) => makeDetail({ phones: [{ tel, label: tel }] });

const provider = (uk: string) => ({ provider: { uk, en: null } });

describe('compareReleases', () => {
  it('joins two releases by id and adds up', () => {
    const id = fc.integer({ min: 0, max: 9 }).map(String);
    const release = fc.uniqueArray(fc.record({ id, status: fc.constantFrom('operating', 'closed') }), {
      selector: (each) => each.id,
    });
    fc.assert(
      fc.property(release, release, (old, now) => {
        const [before, after] = [old, now].map((list) => list.map((each) => makeService(each as never)));
        const { same, changed, added, vanished } = compareReleases(before ?? [], after ?? []);
        expect(same.length + changed.length + vanished.length).toBe(old.length);
        expect(same.length + changed.length + added.length).toBe(now.length);
        expect(ids(vanished.map(({ service }) => service)).every((each) => !ids(now).includes(each))).toBe(
          true,
        );
      }),
    );
  });

  it('names the new records that a vanished one may be, likeliest first, and never of another type', () => {
    const before = [
      makeService({ id: 'old', hromada: 'A', detail: phone('1'), ...provider('Центр «Турбота»') }),
    ];
    const after = [
      makeService({ id: 'neighbour', hromada: 'A', ...provider('Інший') }),
      makeService({ id: 'renamed', hromada: 'B', detail: phone('1'), ...provider('центр Турбота') }),
      makeService({ id: 'other-type', type: 'care', hromada: 'A', ...provider('Центр «Турбота»') }),
      makeService({ id: 'stranger', hromada: 'C', ...provider('Чужий') }),
    ];
    const [question] = compareReleases(before, after).vanished;
    expect(ids(question?.candidates ?? [])).toEqual(['renamed', 'neighbour']);
  });
});

describe('servicesOfOblast', () => {
  it('takes those at home in the oblast and those without a home that serve it', () => {
    const services = [
      makeService({ id: 'home', hromada: 'UA74100350000075160' }),
      makeService({ id: 'redacted', precision: 'redacted', serviceArea: ['UA74000000000025378'] }),
      makeService({ id: 'guest', hromada: 'UA53', serviceArea: ['UA74000000000025378'] }),
    ];
    expect(ids(servicesOfOblast(services, 'UA74'))).toEqual(['home', 'redacted']);
  });
});
