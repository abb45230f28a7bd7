import { readFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { copyOfTree } from './copy.ts';

/*
 * What CONTRIBUTING promises of a new filter, metric, column and tool, tried in a copy of the tree: the files that it
 * names are all that changes, every surface follows, and what is forgotten does not compile.
 */

const copy = copyOfTree();
afterAll(copy.remove);

function declare(): void {
  copy.add(
    'src/domain/filters/languages.ts',
    `import type { Facet } from './filter.ts';

export const languages = {
  role: 'facet',
  form: { kind: 'many', values: ['ukrainian', 'sign'] },
  private: false,
  offered: ['refer'],
  stated: ({ detail }) =>
    (['ukrainian', 'sign'] as const).filter((each) =>
      (each === 'sign' ? /жест/ : /укр/).test(detail?.languages ?? ''),
    ),
  silent: 'ask',
  other: 'no',
} as const satisfies Facet;
`,
  );
  copy.add(
    'src/domain/filters/discreet.ts',
    `import type { Setting } from './filter.ts';

export const discreet = {
  role: 'setting',
  form: { kind: 'switch', start: false },
  private: true,
  offered: ['find'],
} as const satisfies Setting;
`,
  );
  copy.insert(
    'src/domain/filters/index.ts',
    'import { maxAge }',
    "import { discreet } from './discreet.ts';\nimport { languages } from './languages.ts';\n",
  );
  copy.insert('src/domain/filters/index.ts', '  maxAge,\n', '  languages,\n  discreet,\n');
  copy.add(
    'src/domain/metrics/per-resident.ts',
    `import { type Metric, SERVED } from './metric.ts';

export const perResident = {
  of: SERVED,
  zero: ['gap'],
  figure: ({ serving, population }) => (population === null || population === 0 ? null : serving() / population),
  scale: 'spread',
  across: 'typesOrAny',
  unit: 'perResident',
} as const satisfies Metric;
`,
  );
  copy.insert(
    'src/domain/metrics/index.ts',
    'import { perCapita }',
    "import { perResident } from './per-resident.ts';\n",
  );
  copy.insert('src/domain/metrics/index.ts', '  km,\n', '  perResident,\n');
}

const WORDS = {
  uk: ['Якими мовами говорять', 'Українською', 'Жестовою', 'мови: {{list}}', 'якими мовами говорять'],
  en: ['Languages spoken', 'Ukrainian', 'Sign language', 'languages: {{list}}', 'which languages they speak'],
} as const;

function say(lang: 'uk' | 'en'): void {
  const [name, ukrainian, sign, reason, ask] = WORDS[lang];
  const filters = `  languages: {
    name: '${name}',
    value: { ukrainian: '${ukrainian}', sign: '${sign}' },
    reason: '${reason}',
    ask: '${ask}',
  },
  discreet: { name: '${name} 2', chip: '${sign} 2' },
`;
  copy.insert(`src/i18n/${lang}/filters.ts`, '  maxAge: {\n', filters);
  copy.insert(
    `src/i18n/${lang}/metrics.ts`,
    '  km: {\n',
    `  perResident: { name: '${name} 3', zero: '0 ${sign}' },\n`,
  );
  copy.insert(`src/i18n/${lang}/metrics.ts`, '    per10000:', `    perResident: '{{n}} ${ukrainian}',\n`);
}

function addColumnAndTool(): void {
  copy.insert('src/domain/service.ts', "  'capacityUnit',\n", "  'waiting',\n");
  copy.insert(
    'src/data/provider/columns/contact.ts',
    '  capacity: {\n',
    `  waiting: {
    headers: ['черга'],
    meaning: { uk: 'Скільки чекати', en: 'How long the wait is' },
    type: 'text',
    detail: 'waiting',
    example: 'два тижні',
    hsds: 'attribute',
  },
`,
  );
  copy.add(
    'src/ui/plan/trial/tool.ts',
    `import { Split } from 'lucide-react';
import { part } from '../../parts/part.tsx';
import type { Tool } from '../tool.ts';

export const trial: Tool = {
  icon: Split,
  title: 'need.title',
  Body: part(async () => (await import('../need/Need.tsx')).Need, { words: ['tools', 'check'] }),
};
`,
  );
  copy.insert('src/ui/plan/PlanTools.tsx', 'import { whatIf }', "import { trial } from './trial/tool.ts';\n");
  copy.insert('src/ui/plan/PlanTools.tsx', 'need];', 'trial, ');
}

it('a choice without its words does not compile', { timeout: 300_000 }, async () => {
  declare();
  const { code, out } = await copy.run('tsc', '-p', 'src');
  expect(code).toBe(1);
  for (const key of ['filters:languages.name', 'metrics:perResident']) expect(out).toContain(key);
});

it('with them it compiles, and every surface follows', { timeout: 300_000 }, async () => {
  say('uk');
  say('en');
  addColumnAndTool();
  copy.add(
    'tests/architecture/trial/surfaces.test.ts',
    readFileSync('tests/architecture/trial/surfaces.ts', 'utf8'),
  );
  for (const project of ['src', '.']) {
    expect(await copy.run('tsc', '-p', project)).toEqual({ code: 0, out: '' });
  }
  const surfaces = [
    'tests/architecture/trial/surfaces.test.ts',
    'tests/ui/filters',
    'tests/ui/legend',
    'tests/domain/facets',
    'tests/domain/match',
    'tests/state/url.test.ts',
    'tests/state/derive',
    'tests/i18n/locales.test.ts',
    'tests/architecture/words.test.ts',
    'tests/data/layout.test.ts',
    'tests/data/edit/round-trip.test.ts',
    'tests/data/hsds',
  ];
  const { code, out } = await copy.run('vitest', 'run', '-u', ...surfaces);
  expect(code, out).toBe(0);
});
