import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../src/data/check/check-file.ts';
import { messageOf } from '../../../src/data/finding.ts';
import type { Service } from '../../../src/domain/service.ts';
import { bytesOf, csvOf, OZERNA, SOURCES } from './sources.ts';

const LISOVA = 'UA99020010000000002';

function said(row: Readonly<Record<string, string>>) {
  const good: Service[] = [];
  const result = checkFile(bytesOf(csvOf(row)), 'UA99.csv', SOURCES, {
    onGood: (service) => good.push(service),
  });
  const findings = result.kind === 'checked' ? result.findings : [result.finding];
  const [first] = findings;
  return {
    good,
    severity: first?.severity ?? null,
    uk: first === undefined ? '' : messageOf(first),
    en: first === undefined ? '' : messageOf(first, 'en'),
    findings,
  };
}

describe('the embedded default, which knows seats alone', () => {
  it.each(['Лугове', 'Лісове', 'с. Невідоме', 'UA99040010090012345'])(
    'says nothing of «%s»',
    (settlement) => {
      const sources = { ...SOURCES, borders: 'schematic' } as const;
      const result = checkFile(bytesOf(csvOf({ settlement })), 'UA99.csv', sources);
      expect(result.kind === 'checked' && result.findings).toEqual([]);
    },
  );
});

describe('a populated place', () => {
  it.each([
    ['Лісове', 'село «Лісове» є в Лісовій громаді, а не в Озерній'],
    ['с. Лісове', 'село «Лісове» є в Лісовій громаді, а не в Озерній'],
    ['смт Лісове', 'селище «Лісове» є в Лісовій громаді, а не в Озерній'],
    ['UA99040010090012345', '«UA99040010090012345» є в Лісовій громаді, а не в Озерній'],
    ['UA9902001001', 'село «Лісове» є в Лісовій громаді, а не в Озерній'],
    [
      'Лугове',
      '«Лугове» є в Лісовій громаді (Перший район) і в Лісовій громаді (Другий район), а не в Озерній',
    ],
  ])('%s of another hromada is an error that says where it is', (settlement, message) => {
    const { severity, uk, good } = said({ settlement });
    expect(severity).toBe('error');
    expect(uk).toContain(message);
    expect(good).toEqual([]);
  });

  it('says so in English, too', () => {
    expect(said({ settlement: 'Лісове' }).en).toContain(
      'the village of “Лісове” is in Lisova hromada, not in Ozerna',
    );
  });

  it('of the hromada is right', () => {
    expect(said({ settlement: 'Озерне', hromada: OZERNA }).findings).toEqual([]);
  });

  it('whose name the hromada has twice is asked for its code', () => {
    const { severity, uk, good } = said({ settlement: 'Двійня' });
    expect([severity, good.length]).toEqual(['warning', 1]);
    expect(uk).toContain('є 2');
    expect(uk).toContain('UA9902003007; UA9902003008');
  });

  it('that nobody knows is doubted, with the nearest name', () => {
    expect(said({ settlement: 'Каміньь' })).toMatchObject({ severity: 'warning' });
    expect(said({ settlement: 'Каміньь' }).findings[0]?.suggestion).toBe('Камінь');
  });
});

describe('a name that two hromadas bear', () => {
  it('is an error, unless a note says that it is meant so', () => {
    expect(said({ hromada: 'Лісова' })).toMatchObject({ severity: 'error', good: [] });
    const { severity, uk, good } = said({ hromada: 'Лісова', note: 'Джерело не каже, котра' });
    expect([severity, good.map(({ hromada }) => hromada)]).toEqual(['warning', [null]]);
    expect(uk).toContain(LISOVA);
    expect(uk).toContain('примітка це пояснює');
  });
});
