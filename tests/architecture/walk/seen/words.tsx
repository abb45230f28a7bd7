import path from 'node:path';
import { expect } from 'vitest';
import { checkData } from '../../../../scripts/check/run.ts';
import { messageOf } from '../../../../src/data/finding.ts';
import { formatDate } from '../../../../src/i18n/format.ts';
import { wordsOf } from '../../../../src/i18n/index.ts';
import { LANGUAGES, nearestLanguage } from '../../../../src/i18n/languages.ts';
import { loadWords } from '../../../../src/i18n/load.ts';
import { parseView } from '../../../../src/state/url/url.ts';
import { LanguageSwitch } from '../../../../src/ui/shell/LanguageSwitch.tsx';
import type { Seen } from './seen.ts';
import { draw, linkOf, ROOT } from './page.tsx';

const MISSING = {
  severity: 'error',
  file: 'a.csv',
  row: 2,
  column: 'id',
  key: 'required',
  came: '',
} as const;

const said = async (lang: string) => {
  await loadWords(lang, ['check']);
  return messageOf(MISSING, lang);
};
const command = async (...argv: string[]) => checkData(argv, path.join(ROOT, 'data'), '2026-01-01');

export const WORDS: Seen = {
  'a language': {
    switch: async () => {
      expect(await draw(<LanguageSwitch value="uk" onChange={() => undefined} />)).toContain('polski');
      expect([LANGUAGES.map(({ code }) => code), nearestLanguage(['pl-PL'])]).toEqual([
        ['uk', 'en', 'pl'],
        'pl',
      ]);
    },
    page: async () => {
      await draw(<i />, 'pl');
      const t = wordsOf('pl');
      expect([t('quickExit'), t('find:title')]).toEqual(['Szybko opuść stronę', 'Who can help near you']);
      const counts = [1, 2, 5, 22].map((count) => t('hromadas', { count }));
      expect(counts).toEqual(['1 hromada', '2 hromady', '5 hromad', '22 hromady']);
    },
    link: () => expect(linkOf({ lang: parseView('#lang=pl').view.lang })).toBe('#lang=pl'),
    dates: () => expect(formatDate('2024-05-15', 'pl')).toBe('15\u00a0maja\u00a02024'),
    check: async () => expect(await said('pl')).toContain('oczekiwano wartości'),
    commands: async () =>
      expect((await command('nowhere.csv', '--lang', 'pl')).stderr).toBe('There is no file nowhere.csv'),
  },
  'a word, a message': {
    page: () => expect(wordsOf('uk')('find:title')).toContain('Спробуйте: Хто допоможе'),
    commands: async () => expect(await said('en')).toContain('a try'),
  },
};
