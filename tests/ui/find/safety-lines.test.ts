import { describe, expect, it } from 'vitest';
import type { Hotline, ServiceType } from '../../../src/domain/service-type.ts';
import { adviceLines, crisisLines, lastResorts, safetyLines } from '../../../src/ui/find/safety-lines.ts';

const line = (id: string, violence = false, region: string | null = null) =>
  ({ id, violence, region, href: `tel:${id}` }) as Hotline;
const type = (id: string, violence: boolean, hotlines: string[]) =>
  ({ id, violence, hotlines }) as unknown as ServiceType;

const LINES = [
  line('102', true),
  line('1547', true),
  line('116123', true),
  line('bot', true),
  line('116111'),
  line('1545'),
  line('0800', false, 'UA23'),
];
const ids = (lines: readonly Hotline[]) => lines.map(({ id }) => id);

describe('lines on violence', () => {
  it('all stand first, whatever the type names, then its own', () => {
    expect(ids(safetyLines([type('crisis', true, ['116111', '1547'])], LINES))).toEqual([
      '102',
      '1547',
      '116123',
      'bot',
      '116111',
    ]);
    expect(ids(safetyLines([type('new', true, [])], LINES))).toEqual(['102', '1547', '116123', 'bot']);
  });

  it('stay away from other types', () => {
    expect(safetyLines([type('taxi', false, ['102'])], LINES)).toEqual([]);
  });
});

describe('lines that advise', () => {
  it('are those of the type, and the Government’s contact centre always', () => {
    expect(ids(adviceLines([type('early', false, ['116111'])], LINES, 'UA74'))).toEqual(['116111', '1545']);
    expect(ids(adviceLines([], LINES, null))).toEqual(['1545']);
  });

  it('do not repeat what stands above', () => {
    expect(ids(adviceLines([type('crisis', true, ['102', '1547'])], LINES, null))).toEqual(['1545']);
  });

  it('of an oblast answer in that oblast only', () => {
    const local = [type('local', false, ['0800'])];
    expect(ids(adviceLines(local, LINES, 'UA2300000000'))).toEqual(['0800', '1545']);
    expect(ids(adviceLines(local, LINES, 'UA74'))).toEqual(['1545']);
    expect(ids(adviceLines(local, LINES, null))).toEqual(['1545']);
  });
});

describe('lines for a crisis that words tell of', () => {
  const types = [type('crisis', true, ['116111', '1547']), type('taxi', false, ['0800'])];

  it('are those on violence for violence', () => {
    expect(ids(crisisLines('violence', types, LINES))).toEqual(ids(safetyLines(types, LINES)));
  });

  it.each(['suicide', 'danger'] as const)('are the police and lines on no violence for %s', (crisis) => {
    expect(ids(crisisLines(crisis, types, LINES))).toEqual(['102', '1545', '116111']);
  });

  it('are the last resorts where nothing was understood, and never one that the catalogue lacks', () => {
    expect(ids(lastResorts(LINES))).toEqual(['102', '1545']);
    expect(lastResorts([])).toEqual([]);
  });
});
