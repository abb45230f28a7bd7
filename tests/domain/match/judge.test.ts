import { describe, expect, it } from 'vitest';
import { matchNeeds } from '../../../src/domain/match/by-need.ts';
import { judge } from '../../../src/domain/match/judge.ts';
import type { Situation } from '../../../src/domain/match/match.ts';
import { codeOf, makeHromada, makeService } from '../make.ts';

const HOME = makeHromada(codeOf('74', '04', '025'));
const OTHER = codeOf('74', '04', '039');
const OBLAST = codeOf('74');
const client: Situation = {
  hromada: HOME,
  recipients: [],
  delivery: [],
  cost: [],
  access: [],
  maxAge: null,
  today: '2026-06-01',
  date: null,
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
      asks: ['eligibility', 'delivery', 'fees', 'access'],
      refusals: [],
    });
    expect(judge({ ...local, eligibility: [] }, asked).asks).toContain('eligibility');
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
        { kind: 'recipients', ids: ['idps'] },
        { kind: 'delivery', values: ['home'] },
        { kind: 'fees', fees: 'free' },
        { kind: 'access', value: 'full' },
      ],
      asks: [],
      refusals: [],
    });
  });

  it('of other people refuse', () => {
    const veterans = { ...local, eligibility: ['veterans'] };
    expect(judge(veterans, asked)).toMatchObject({ verdict: 'willNot', refusals: ['otherRecipients'] });
  });

  it('free of charge is said unasked', () => {
    expect(judge({ ...local, fees: 'free' }, client).reasons).toContainEqual({ kind: 'fees', fees: 'free' });
    expect(judge({ ...local, fees: 'paid' }, client).reasons).not.toContainEqual({
      kind: 'fees',
      fees: 'paid',
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

describe('needs', () => {
  const near = { service: makeService({ id: 'n', hromada: OTHER, type: 'taxi' }), km: 12 };
  const far = { service: makeService({ id: 'f', hromada: HOME.code, type: 'taxi' }), km: 34 };
  const refusing = {
    service: makeService({ id: 'r', hromada: OTHER, type: 'taxi', takesOutsiders: 'no' }),
    km: 0,
  };
  const care = { service: makeService({ id: 'c', hromada: HOME.code, type: 'care' }), km: 1 };

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

  it('without a need: one answer of all, nobody lost', () => {
    const [all] = matchNeeds([far, near, refusing, care], [], client);
    expect(all?.type).toBeNull();
    expect(all?.groups.flatMap(({ matches }) => matches)).toHaveLength(4);
  });
});
