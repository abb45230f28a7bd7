import { describe, expect, it } from 'vitest';
import { buildHromadaLookup } from '../../../src/data/provider/hromada-lookup.ts';
import type { Hromada } from '../../../src/domain/hromada.ts';
import { checkFile } from '../../../src/data/check/check-file.ts';
import { OZERNA, SOURCES } from '../check/sources.ts';

const unit = (code: string, name: string, kind: Hromada['kind']): Hromada => ({
  code,
  name: { uk: name, en: null },
  kind,
  population: null,
  seat: null,
  territory: null,
});
const RENAMED = unit('UA48060270000044708', 'Заводська', 'rural');
const NAMESAKE = unit('UA48080130000000002', 'Первомайська', 'urban');
const FORMER = [
  { code: RENAMED.code, name: 'Первомайська' },
  { code: 'UA4806027001', name: 'Первомайське' },
];
const codes = (units: readonly Hromada[]) => units.map(({ code }) => code);

describe('a renamed hromada', () => {
  const lookup = buildHromadaLookup([RENAMED, NAMESAKE], FORMER);

  it('is found by both names, and never in another oblast', () => {
    expect(codes(lookup.byName('Заводська', 'UA48'))).toEqual([RENAMED.code]);
    expect(codes(lookup.byName('Первомайська сільська громада', 'UA48'))).toEqual([RENAMED.code]);
    expect(lookup.byName('Первомайська', 'UA63')).toEqual([]);
  });

  it('shares its old name with who bears it now: the row must tell which', () => {
    expect(codes(lookup.byName('Первомайська', null))).toEqual([NAMESAKE.code, RENAMED.code]);
    expect(codes(lookup.byName('Первомайська міська громада', null))).toEqual([NAMESAKE.code]);
  });

  it('may not be guessed from an id of a redacted record by its old name either', () => {
    expect(lookup.names('UA48')).toContain('первомайська');
  });
});

const check = (hromada: string) => {
  const text = `id,provider,service_type,status,hromada,phone,source,reported_on\nx-1,Центр,day-care,operating,${hromada},+380462123456,лист,2026-01-01\n`;
  const placed: (string | null)[] = [];
  checkFile(new TextEncoder().encode(text), 'UA99.csv', SOURCES, {
    onGood: (service) => placed.push(service.hromada),
  });
  return placed;
};

describe('the check of a table', () => {
  it.each(['Озерна', 'Первомайська'])('places a row of «%s»', (name) => {
    expect(check(name)).toEqual([OZERNA]);
  });
});
