import { whole } from '../language.ts';

export default whole({
  code: 'en',
  locale: 'en-GB',
  plurals: ['one', 'other'],
  short: 'EN',
  name: 'English',
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  percent: '%',
  km: 'km',
  hour: 'h',
  minute: 'min',
  shortWord: 0,
  quotes: ['“', '”'],
  first: () => import('./first.ts'),
  later: {
    about: () => import('./about.ts'),
    check: () => import('./check.ts'),
    commands: () => import('./commands.ts'),
    out: () => import('./out.ts'),
    own: () => import('./own.ts'),
    refer: () => import('./refer.ts'),
    statements: () => import('./statements.ts'),
    template: () => import('./template.ts'),
    tools: () => import('./tools.ts'),
  },
});
