import first from './first.ts';

/** Words that come with what shows them. */
export const later = {
  about: () => import('./about.ts'),
  country: () => import('./country.ts'),
  details: () => import('./details.ts'),
  check: () => import('./check.ts'),
  columns: () => import('./columns.ts'),
  commands: () => import('./commands.ts'),
  embed: () => import('./embed.ts'),
  export: () => import('./export.ts'),
  letter: () => import('./letter.ts'),
  link: () => import('./link.ts'),
  ownFile: () => import('./own-file.ts'),
  plan: () => import('./plan.ts'),
  refer: () => import('./refer.ts'),
  saved: () => import('./saved.ts'),
  sites: () => import('./sites.ts'),
  statements: () => import('./statements.ts'),
  steps: () => import('./steps.ts'),
  template: () => import('./template.ts'),
  tools: () => import('./tools.ts'),
};

/** All that others are translated from. `first` is bundled with the page. */
export default {
  code: 'uk',
  locale: 'uk-UA',
  plurals: ['one', 'few', 'many', 'other'],
  short: 'УК',
  name: 'Українська',
  date: { day: '2-digit', month: '2-digit', year: 'numeric' },
  percent: '\u00a0%',
  km: 'км',
  hour: 'год',
  minute: 'хв',
  shortWord: 2,
  quotes: ['«', '»'],
  hypothetical: 'Умовна послуга',
  first: async () => ({ default: first }),
  later,
} as const;
