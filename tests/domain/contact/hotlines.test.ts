import { describe, expect, it } from 'vitest';
import {
  adviceLines,
  crisisLines,
  lastResorts,
  fewLines,
  linesAway,
  localLines,
  toldLines,
} from '../../../src/domain/contact/hotlines.ts';
import { answersAt } from '../../../src/domain/contact/hotline-place.ts';
import type { Hotline } from '../../../src/domain/service-type.ts';
import { codeOf } from '../make.ts';

const line = (id: string, violence = false, region: string | null = null, href = `tel:${id}`) =>
  ({ id, violence, region, href }) as Hotline;
const type = (violence: boolean, hotlines: string[]) => ({ violence, hotlines });

const HROMADA = codeOf('23', '06', '007');
const OBLAST = codeOf('23');

/** In no order that matters. */
const LINES = [
  line('0800500335', true),
  line('116123', true),
  line('bot', true, null, 'https://t.me/bot'),
  line('1547', true),
  line('102', true),
  line('116111'),
  line('1545'),
  line('0800', false, 'UA23'),
  line('city', false, HROMADA, 'tel:+380610000000'),
  line('trust', true, 'UA80'),
];
const ids = (lines: readonly Hotline[]) => lines.map(({ id }) => id);

describe('lines on violence', () => {
  it('stand first: the way to write, then 102, 15-47, 116 123, whatever the order of the table', () => {
    const all = ['bot', '102', '1547', '116123', '0800500335'];
    expect(ids(crisisLines([type(true, [])], LINES, null))).toEqual(all);
    expect(ids(crisisLines([type(true, ['116111', '1547'])], LINES, null))).toEqual([...all, '116111']);
    expect(ids(crisisLines([type(true, [])], LINES, codeOf('80')))).toEqual([...all, 'trust']);
    expect(ids(fewLines(crisisLines([type(true, [])], LINES, null)))).toEqual(all.slice(0, 4));
  });

  it('stay away from other types', () => {
    expect(crisisLines([type(false, ['102'])], LINES, null)).toEqual([]);
    expect(crisisLines([], LINES, null)).toEqual([]);
  });
});

describe('lines that advise', () => {
  it('are those of the type, and the Government’s contact centre always', () => {
    expect(ids(adviceLines([type(false, ['116111', 'gone'])], LINES, 'UA74'))).toEqual(['116111', '1545']);
    expect(ids(adviceLines([], LINES, null))).toEqual(['1545']);
  });

  it('do not repeat what stands above', () => {
    expect(ids(adviceLines([type(true, ['102', '1547'])], LINES, null))).toEqual(['1545']);
  });

  it('of an oblast answer in that oblast only', () => {
    const local = [type(false, ['0800'])];
    expect(ids(adviceLines(local, LINES, OBLAST))).toEqual(['0800', '1545']);
    expect(ids(adviceLines(local, LINES, 'UA74'))).toEqual(['1545']);
    expect(ids(adviceLines(local, LINES, null))).toEqual(['1545']);
  });
});

describe('where a line answers', () => {
  it.each([
    [null, null, true],
    [null, HROMADA, true],
    ['UA23', HROMADA, true],
    [OBLAST, HROMADA, true],
    [OBLAST, 'UA23', true],
    [OBLAST, codeOf('74', '04', '025'), false],
    [HROMADA, HROMADA, true],
    [HROMADA, codeOf('23', '06', '008'), false],
    [HROMADA, OBLAST, false],
    ['UA23', null, false],
  ])('%s at %s: %s', (region, place, answers) => {
    expect(answersAt({ region }, place)).toBe(answers);
  });

  it('the nearest first: of the hromada, then of its oblast; those on violence are none of them', () => {
    expect(ids(localLines(LINES, HROMADA))).toEqual(['city', '0800']);
    expect(ids(localLines(LINES, OBLAST))).toEqual(['0800']);
    expect(ids(localLines(LINES, codeOf('80')))).toEqual([]);
  });
});

describe('lines of an occupied place', () => {
  it('those of the internet and from abroad apart from the short and toll-free numbers of the country', () => {
    const found = linesAway([], LINES, HROMADA);
    expect(ids(found.away)).toEqual(['city']);
    expect(ids(found.here)).toEqual(['1545', '0800']);
  });

  it('lines on violence only where they are asked for, and then above', () => {
    const found = linesAway([type(true, ['bot', '102'])], LINES, HROMADA);
    expect(ids([...found.away, ...found.here])).toEqual(['city', '1545', '0800']);
  });
});

describe('lines for a crisis that words tell of', () => {
  const types = [type(true, ['116111', '1547']), type(false, ['0800'])];

  it('are those on violence for violence', () => {
    expect(toldLines('violence', types, LINES)).toEqual(crisisLines(types, LINES, null));
  });

  it.each(['suicide', 'danger'] as const)('are the police and lines on no violence for %s', (crisis) => {
    expect(ids(toldLines(crisis, types, LINES))).toEqual(['102', '1545', '116111']);
  });

  it('are the last resorts where nothing was understood, and never one that the catalogue lacks', () => {
    expect(ids(lastResorts(LINES))).toEqual(['102', '1545']);
    expect(lastResorts([])).toEqual([]);
  });
});
