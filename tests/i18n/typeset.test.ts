import { afterAll, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { plainSpaces } from '../../src/data/sheet/write/cells.ts';
import { typeset } from '../../src/i18n/typeset.ts';

afterAll(() => vi.resetModules());

it.each([
  ['Хто і де може допомогти у вашій громаді', 'Хто і_де_може допомогти у_вашій громаді'],
  ['А у нас — є', 'А_у_нас_— є'],
  ['послуги (у громаді)', 'послуги (у_громаді)'],
  ['с. Мала Кошелівка, вул. Миру, 5', 'с._Мала Кошелівка, вул._Миру, 5'],
  ['м. Ніжин', 'м._Ніжин'],
  ['відчинять о 11:00', 'відчинять об_11:00'],
  ['відчинять о 18:00', 'відчинять о_18:00'],
  ['5 послуг на 2 потреби, 4 КБ', '5_послуг на_2_потреби, 4_КБ'],
  ['Пошук', 'Пошук'],
  ['надавач з-поза громади, 15-45', 'надавач з-|поза громади, 15-45'],
  ['Івано-Франківськ, 2025-08-26', 'Івано-Франківськ, 2025-08-26'],
  ['Усі послуги (35)', 'Усі послуги_(35)'],
  ['2 громади, 31 082 людини', '2_громади, 31 082_людини'],
  ['з того ж місця, а не б там', 'з_того_ж місця, а_не_б там'],
  ['такий же, а він би міг', 'такий_же, а_він_би міг'],
])('%s', (text, set) => {
  expect(typeset(text, 'uk').replaceAll('\u00a0', '_').replaceAll('\u2060', '|')).toBe(set);
});

it('English ties nothing but dashes, and a number with what it counts', () => {
  expect(typeset('a list of 5 services — or none', 'en').replaceAll('\u00a0', '_')).toBe(
    'a list of 5_services_— or none',
  );
});

it('the page says every word as it is set, values too', async () => {
  vi.resetModules();
  const { wordsOf } = await import('../../src/i18n/index.ts');
  expect(wordsOf('uk')('remove', { name: 'с. Лугове' })).toBe('Прибрати: с.\u00a0Лугове');
});

it('takes nothing from a text and adds nothing but a letter before eleven', async () => {
  for (const { code, first } of LANGUAGES) {
    for (const text of JSON.stringify((await first()).default).split('"')) {
      const set = typeset(text, code);
      expect(plainSpaces(set)).toBe(plainSpaces(text));
      expect(typeset(set, code)).toBe(set);
    }
  }
});
