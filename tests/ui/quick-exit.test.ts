import { describe, expect, it } from 'vitest';
import { shiftCounter } from '../../src/ui/quick-exit/shift-counter.ts';

const press = (key: string, timeStamp: number, repeat = false) => ({ key, timeStamp, repeat });

describe('shiftCounter', () => {
  it('leaves at the third press', () => {
    const count = shiftCounter();
    expect([0, 400, 800].map((at) => count(press('Shift', at)))).toEqual([2, 1, 0]);
  });

  it('does not take a held key for presses', () => {
    const count = shiftCounter();
    count(press('Shift', 0));
    expect(count(press('Shift', 500, true))).toBeNull();
    expect(count(press('Shift', 600))).toBe(1);
  });

  it('does not take typing of capitals for it', () => {
    const count = shiftCounter();
    count(press('Shift', 0));
    count(press('Н', 50));
    count(press('Shift', 100));
    expect(count(press('І', 150))).toBeNull();
    expect(count(press('Shift', 200))).toBe(2);
  });

  it('forgets presses that are far apart', () => {
    const count = shiftCounter();
    count(press('Shift', 0));
    expect(count(press('Shift', 3001))).toBe(2);
    expect(count(press('Shift', 6001))).toBe(1);
  });
});
