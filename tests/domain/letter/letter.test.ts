import { describe, expect, it } from 'vitest';
import { type CoverageState, FILL_KEYS, isServed } from '../../../src/domain/coverage/state.ts';
import { letterFor } from '../../../src/domain/letter/choose.ts';
import { councilOf } from '../../../src/domain/letter/council.ts';
import { composeLetter, letterText, type LetterInput } from '../../../src/domain/letter/letter.ts';

const STATES = [...new Set(FILL_KEYS.map((fill) => (isServed(fill) ? 'served' : fill)))] as CoverageState[];

const HROMADA = { name: { uk: 'Вертіївська', en: 'Vertiivska' }, kind: 'rural' } as const;
const NOBODY = { name: '', address: '', contact: '', date: '' };
const INPUT: LetterInput = {
  kind: 'organise',
  hromada: HROMADA,
  types: ['Соціальне таксі'],
  survey: { source: 'Перелік області', date: '2024-05-15' },
};

describe('which letter', () => {
  it('asks to organise only where a complete list shows that there is none', () => {
    const letters = Object.fromEntries(
      STATES.map((state) => [state, letterFor(state, [{ redacted: false }])]),
    );
    expect(letters).toEqual({
      served: null,
      planned: 'ask',
      gap: 'organise',
      notFound: 'ask',
      unknown: 'ask',
      notApplicable: null,
    });
  });
});

it('is never written about a place that hides, whatever else is asked for', () => {
  for (const state of STATES) {
    expect(letterFor(state, [{ redacted: true }])).toBeNull();
    expect(letterFor(state, [{ redacted: false }, { redacted: true }])).toBeNull();
  }
});

describe('whom it is addressed to', () => {
  it.each([
    ['rural', 'Вертіївська сільська рада'],
    ['settlement', 'Вертіївська селищна рада'],
    ['urban', 'Вертіївська міська рада'],
  ] as const)('%s', (kind, council) => expect(councilOf({ ...HROMADA, kind })).toBe(council));

  it('Kyiv', () => {
    expect(councilOf({ name: { uk: 'Київ', en: 'Kyiv' }, kind: 'city' })).toBe('Київ, міська рада');
  });
});

describe('the letter', () => {
  it('is to somebody in the dative', () => {
    expect(composeLetter(INPUT, NOBODY).head[0]).toBe('Кому: голові громади, Вертіївська сільська рада');
  });

  it('names the service, the list that shows the absence, and leaves blanks for a pen', () => {
    const text = letterText(composeLetter(INPUT, NOBODY));
    expect(text).toContain(
      'Прошу організувати для жителів нашої громади соціальну послугу «Соціальне таксі».',
    );
    expect(text).toContain('Перелік області, 15.05.2024');
    expect(text).toMatch(/Від кого: _{10,}/);
    expect(text).toMatch(/Дата: _{10,}/);
  });

  it('claims no absence when it only asks', () => {
    const text = letterText(composeLetter({ ...INPUT, kind: 'ask' }, NOBODY));
    expect(text).toContain('Прошу повідомити, хто надає');
    expect(text).not.toContain('немає');
    expect(text).not.toContain('Прошу організувати');
  });

  it('takes what the writer typed as it is', () => {
    const writer = { name: ' Іван Іваненко ', address: 'с. Вертіївка', contact: '', date: '01.02.2026' };
    const { head, sign } = composeLetter(INPUT, writer);
    expect(head).toContain('Від кого: Іван Іваненко');
    expect(sign[0]).toBe('Дата: 01.02.2026');
  });

  it('names several services, or none when the writer does not want it', () => {
    const two = letterText(composeLetter({ ...INPUT, types: ['А', 'Б'] }, NOBODY));
    expect(two).toContain('соціальні послуги «А», «Б»');
    const none = letterText(composeLetter({ ...INPUT, types: [], survey: null }, NOBODY));
    expect(none).toContain('соціальну послугу, якої я потребую');
    expect(none).not.toContain('«');
  });
});
