import { describe, expect, it } from 'vitest';
import { matchNeeds } from '../../../src/domain/match/by-need.ts';
import { NO_CHOICES } from '../../../src/domain/filters/index.ts';
import { judge } from '../../../src/domain/match/judge.ts';
import type { Situation } from '../../../src/domain/match/match.ts';
import { overlapsOf } from '../../../src/domain/recipients.ts';
import { codeOf, makeHromada, makeService, makeType } from '../make.ts';

const HOME = makeHromada(codeOf('74', '04', '025'));
const OTHER = codeOf('74', '04', '039');
const OBLAST = codeOf('74');
const client: Situation = {
  ...NO_CHOICES,
  hromada: HOME,
  today: '2026-06-01',
};
const local = makeService({ hromada: HOME.code });

const away = (takesOutsiders: 'yes' | 'no' | 'unknown') =>
  judge(makeService({ hromada: OTHER, takesOutsiders }), client);
const home = (extra: Parameters<typeof makeService>[0]) =>
  judge(makeService({ hromada: HOME.code, ...extra }), client);

describe('the area', () => {
  it('of a service that serves the hromada, or the whole oblast, is a reason', () => {
    expect(judge(local, client)).toMatchObject({ verdict: 'will', reasons: [{ kind: 'servesHromada' }] });
    const wide = makeService({ hromada: OTHER, serviceArea: [OBLAST] });
    expect(judge(wide, client)).toMatchObject({ verdict: 'will', reasons: [{ kind: 'servesRegion' }] });
  });

  it('elsewhere: known openness decides, the unknown is asked', () => {
    expect(away('yes')).toMatchObject({ verdict: 'will', reasons: [{ kind: 'takesOutsiders' }] });
    expect(away('no')).toMatchObject({ verdict: 'willNot', refusals: ['ownOnly'] });
    expect(away('unknown')).toMatchObject({ verdict: 'may', asks: ['area'] });
  });

  it('of a part of the hromada is asked', () => {
    const part = makeService({ hromada: OTHER, serviceArea: [codeOf('74', '04', '025', '007')] });
    expect(judge(part, client)).toMatchObject({ verdict: 'may', asks: ['part'] });
  });

  it('of a redacted service gives only what it declares', () => {
    const hidden = makeService({ precision: 'redacted', hromada: null, serviceArea: [OBLAST] });
    expect(judge(hidden, client).reasons).toEqual([{ kind: 'servesRegion' }]);
  });

  it('is not judged without a place', () => {
    expect(judge(makeService({ hromada: OTHER }), { ...client, hromada: null })).toEqual({
      verdict: 'works',
      reasons: [],
      asks: [],
      refusals: [],
    });
  });
});

const group = (id: string, overlaps: string[] = []) => ({
  id,
  name: { uk: id, en: null },
  violence: false,
  overlaps,
});

describe('the circumstances', () => {
  const asked: Situation = {
    ...client,
    recipients: ['older', 'idps'],
    delivery: ['home'],
    cost: ['free'],
    access: ['full'],
  };

  it('unknown: never refuse, each says what to ask', () => {
    expect(judge(local, asked)).toMatchObject({
      verdict: 'may',
      asks: ['recipients', 'delivery', 'cost', 'access'],
      refusals: [],
    });
    expect(judge({ ...local, eligibility: [] }, asked).asks).toContain('recipients');
  });

  it('met: each is a reason', () => {
    const service = makeService({
      hromada: HOME.code,
      eligibility: ['idps'],
      delivery: ['home', 'day'],
      fees: 'free',
      accessibility: 'full',
    });
    expect(judge(service, asked)).toEqual({
      verdict: 'will',
      reasons: [
        { kind: 'servesHromada' },
        { kind: 'recipients', values: ['idps'] },
        { kind: 'delivery', values: ['home'] },
        { kind: 'cost', values: ['free'] },
        { kind: 'access', values: ['full'] },
      ],
      asks: [],
      refusals: [],
    });
  });

  it('of other people are asked, never refused', () => {
    const veterans = { ...local, eligibility: ['veterans'] };
    const { verdict, asks, refusals } = judge(veterans, { ...client, recipients: ['older', 'idps'] });
    expect([verdict, asks, refusals]).toEqual(['may', ['other'], []]);
  });

  it('of people who are often the same say so: a child with special needs lives in a family with children', () => {
    const overlaps = overlapsOf([group('families', ['children']), group('children'), group('veterans')]);
    const families = { ...local, eligibility: ['families'] };
    const child = { ...client, recipients: ['children'], overlaps };
    expect(judge(families, child)).toMatchObject({
      verdict: 'may',
      reasons: [{ kind: 'servesHromada' }, { kind: 'overlap', values: ['families'] }],
      asks: ['other'],
    });
    expect(
      judge({ ...local, eligibility: ['children'] }, { ...child, recipients: ['families'] }),
    ).toMatchObject({ reasons: [{ kind: 'servesHromada' }, { kind: 'overlap', values: ['children'] }] });
    expect(judge({ ...local, eligibility: ['veterans'] }, child).reasons).toEqual([
      { kind: 'servesHromada' },
    ]);
  });

  it('free of charge is said unasked', () => {
    expect(judge({ ...local, fees: 'free' }, client).reasons).toContainEqual({
      kind: 'cost',
      values: ['free'],
    });
    expect(judge({ ...local, fees: 'paid' }, client).reasons).not.toContainEqual({
      kind: 'cost',
      values: ['paid'],
    });
  });

  it('older than the limit are asked', () => {
    expect(judge(local, { ...client, maxAge: 12 })).toMatchObject({ verdict: 'may', asks: ['fresh'] });
    expect(judge({ ...local, assuredOn: '2026-01-01' }, { ...client, maxAge: 12 }).verdict).toBe('will');
  });
});

describe('the status', () => {
  it('sets apart what is announced, refused or no longer works', () => {
    expect(home({ status: 'planned' })).toMatchObject({ verdict: 'announced', asks: ['opened'] });
    expect(home({ status: 'suspended' })).toMatchObject({ verdict: 'notWorking', refusals: ['suspended'] });
    expect(home({ status: 'closed' })).toMatchObject({ verdict: 'notWorking', refusals: ['closed'] });
    expect(home({ status: 'planned', hromada: OTHER, takesOutsiders: 'no' }).verdict).toBe('willNot');
  });
});

const helping = (id: string, eligibility: string[] | null) => ({
  type: makeType('taxi'),
  km: 1,
  service: makeService({ id, hromada: HOME.code, type: 'taxi', eligibility }),
});

describe('needs', () => {
  const type = makeType('taxi', { maxKm: 20 });
  const near = { type, service: makeService({ id: 'n', hromada: OTHER, type: 'taxi' }), km: 12 };
  const far = { type, service: makeService({ id: 'f', hromada: HOME.code, type: 'taxi' }), km: 34 };
  const refusing = {
    type,
    service: makeService({ id: 'r', hromada: OTHER, type: 'taxi', takesOutsiders: 'no' }),
    km: 0,
  };
  const care = { type, service: makeService({ id: 'c', hromada: HOME.code, type: 'care' }), km: 1 };

  it('are answered one by one; of each the nearest that can be reached is named', () => {
    const answers = matchNeeds([far, near, refusing, care], ['taxi', 'care', 'shelter'], client);
    const told = answers.map(({ type, groups }) => [
      type,
      groups.map(({ verdict, matches }) => [
        verdict,
        ...matches.map(({ item, nearest }) => item.service.id + (nearest ? '*' : '')),
      ]),
    ]);
    expect(told).toEqual([
      [
        'taxi',
        [
          ['will', 'f'],
          ['may', 'n*'],
          ['willNot', 'r'],
        ],
      ],
      ['care', [['will', 'c']]],
      ['shelter', []],
    ]);
  });

  it('the nearest is no merit beyond what people travel; of far ones alone that is said', () => {
    const further = { ...near, service: makeService({ id: 'm', hromada: OTHER, type: 'taxi' }), km: 112 };
    const [both] = matchNeeds([{ ...near, km: 20.1 }, further], ['taxi'], client);
    expect(both?.groups.flatMap(({ matches }) => matches.map(({ nearest }) => nearest))).toEqual([
      false,
      false,
    ]);
    expect(both?.farKm).toBe(20.1);
    const [limit] = matchNeeds([{ ...near, km: 20 }, further], ['taxi'], client);
    expect(limit?.groups.flatMap(({ matches }) => matches.map(({ nearest }) => nearest))).toEqual([
      true,
      false,
    ]);
    expect(limit?.farKm).toBeNull();
    // What serves the client comes to them or is theirs, however far; of an unknown place nobody can say.
    const serving = { ...further, service: makeService({ id: 's', hromada: HOME.code, type: 'taxi' }) };
    const hidden = { ...further, km: null };
    for (const more of [serving, hidden])
      expect(matchNeeds([further, more], ['taxi'], client)[0]?.farKm).toBeNull();
    expect(matchNeeds([refusing], ['taxi'], client)[0]?.farKm).toBeNull();
  });

  it('those that name only other groups stand after the rest of those to ask', () => {
    const asked = { ...client, recipients: ['older'] };
    const [answer] = matchNeeds([helping('others', ['idps']), helping('silent', null)], ['taxi'], asked);
    expect(
      answer?.groups.flatMap(({ matches }) => matches.map(({ item: { service } }) => service.id)),
    ).toEqual(['silent', 'others']);
  });

  it('without a need: one answer of all, nobody lost', () => {
    const [all] = matchNeeds([far, near, refusing, care], [], client);
    expect(all?.type).toBeNull();
    expect(all?.groups.flatMap(({ matches }) => matches)).toHaveLength(4);
  });
});
