import { describe, expect, it } from 'vitest';
import { stems } from '../../../src/domain/search/stem.ts';

describe('stems', () => {
  it.each([
    ['говорить говорити говорила говорив'],
    ['бабуся бабусі бабусю бабусею'],
    ['насильство насильства насильству насильством'],
    ['інвалідний інвалідного інвалідному інвалідна інвалідною'],
    ['гемодіаліз гемодіалізу гемодіалізом'],
    ['зґвалтування зґвалтували згвалтувати'],
    ['послуга послуги послугу послугами'],
    ["сім'я сім’ї сім’ю"],
  ])('are one for %s', (forms) => {
    expect(new Set(stems(forms)).size).toBe(1);
  });

  it('leave out words that tell nothing, unless there are no others', () => {
    expect(stems('дитина не говорить')).toHaveLength(2);
    expect(stems('що це')).toHaveLength(2);
  });

  it('keep at least three letters', () => {
    expect(stems('рука ірц цнап').every((stem) => stem.length >= 3)).toBe(true);
  });
});
