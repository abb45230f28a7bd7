import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../src/i18n/index.ts';
import type { Match } from '../../../../src/domain/match/match.ts';
import { matchWords } from '../../../../src/ui/refer/matches/match-words.ts';
import { kmWords } from '../../../../src/ui/routes/distance-words.ts';
import { TAXI } from '../../../fixtures/packs/country.ts';
import { DATASET, makeItem } from '../../scope.ts';

const words = { dataset: DATASET, t: wordsOf('uk'), lang: 'uk' } as const;
const none: Match = { verdict: 'will', reasons: [], asks: [], refusals: [] };

describe('a match in words', () => {
  it('says why it is here, what shares a line first', () => {
    const match: Match = {
      ...none,
      reasons: [{ kind: 'servesHromada' }, { kind: 'cost', values: ['free'] }],
    };
    const item = makeItem(TAXI, { km: 34.2 });
    expect(matchWords({ item, match }, words).reasons).toEqual(['безоплатно', 'обслуговує громаду']);
    expect(matchWords({ item, match: none }, words).reasons).toEqual([]);
  });

  it('does not say «≈ 0 км» from a seat to itself, but 0 km where it was measured', () => {
    expect(kmWords({ km: 0, approximate: true }, words.lang)).toBeNull();
    expect(kmWords({ km: 0, approximate: false }, words.lang)).toBe('0\u00a0км');
    expect(kmWords({ km: null, approximate: false }, words.lang)).toBeNull();
  });

  it('says what to ask', () => {
    const match: Match = { ...none, asks: ['cost', 'area'] };
    const { asks } = matchWords({ item: makeItem(TAXI), match }, words);
    expect(asks).toEqual(['скільки коштує', 'чи приймуть з іншої громади']);
  });

  it('says why they will not, and nothing that speaks for it', () => {
    const match: Match = {
      ...none,
      reasons: [{ kind: 'servesHromada' }],
      asks: ['cost'],
      refusals: ['ownOnly'],
    };
    expect(matchWords({ item: makeItem(TAXI), match }, words)).toEqual({
      reasons: [],
      asks: [],
      refusals: ['Приймають лише жителів своєї громади'],
    });
  });

  it('of other groups names them and asks; of close ones it is a reason too', () => {
    const item = makeItem({ ...TAXI, eligibility: ['older'] });
    const match: Match = { ...none, reasons: [{ kind: 'overlap', values: ['older'] }], asks: ['other'] };
    expect(matchWords({ item, match }, words)).toEqual({
      reasons: ['допомагають схожим групам людей (люди похилого віку)'],
      asks: ['чи допоможуть саме цій людині'],
      refusals: [],
    });
    const apart: Match = { ...none, asks: ['other'] };
    expect(matchWords({ item, match: apart }, words).asks).toEqual([
      'чи допоможуть саме цій людині (у джерелі: люди похилого віку)',
    ]);
  });
});
