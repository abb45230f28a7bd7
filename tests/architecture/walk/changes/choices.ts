import type { Changes } from '../change.ts';

const SAID = {
  uk: [
    'Якими мовами говорять',
    'Українською',
    'Жестовою',
    'якими мовами говорять',
    'Послуг на жителя',
    'послуги на жителя',
  ],
  en: [
    'Languages spoken',
    'Ukrainian',
    'Sign language',
    'which languages',
    'Services a resident',
    'services a resident',
  ],
} as const;
const LANGS = ['uk', 'en'] as const;

const filterWords = ([name, ukrainian, sign, ask]: (typeof SAID)['uk' | 'en']) => `  languages: {
    name: '${name}',
    value: { ukrainian: '${ukrainian}', sign: '${sign}' },
    reason: '{{list}}',
    ask: '${ask}',
  },
`;

/** Conditions, figures, columns: what the page offers to choose. */
export const CHOICES: Changes = {
  'a filter': {
    make: (tree) => {
      tree.add(
        'src/domain/filters/languages.ts',
        `import type { Facet } from './filter.ts';

export const languages = {
  role: 'facet',
  form: { kind: 'many', values: ['ukrainian', 'sign'] },
  private: false,
  offered: ['find', 'refer'],
  stated: ({ detail }) =>
    (['ukrainian', 'sign'] as const).filter((each) =>
      (each === 'sign' ? /жест/ : /укр/).test(detail?.languages ?? ''),
    ),
  silent: 'ask',
  other: 'no',
} as const satisfies Facet;
`,
      );
      const list = 'src/domain/filters/index.ts';
      tree.before(list, 'import { maxAge }', "import { languages } from './languages.ts';\n");
      tree.before(list, '  maxAge,\n', '  languages,\n');
      for (const lang of LANGS) {
        tree.before(`src/i18n/${lang}/filters.ts`, '  maxAge: {\n', filterWords(SAID[lang]));
      }
    },
    forgotten: [
      {
        undo: (tree) =>
          tree.replace(
            'src/domain/filters/languages.ts',
            "  silent: 'ask',\n  other: 'no',\n",
            "  silent: 'ask',\n",
          ),
        said: /filters\/languages\.ts.*'other'/,
      },
      {
        undo: (tree) => tree.replace('src/i18n/en/filters.ts', filterWords(SAID.en), ''),
        said: /en\/filters\.ts.*'languages'/s,
      },
    ],
  },
  'a metric': {
    make: (tree) => {
      tree.add(
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
      const list = 'src/domain/metrics/index.ts';
      tree.before(list, 'import { perCapita }', "import { perResident } from './per-resident.ts';\n");
      tree.before(list, '  km,\n', '  perResident,\n');
      for (const lang of LANGS) {
        const [, , , , name, unit] = SAID[lang];
        const words = `src/i18n/${lang}/metrics.ts`;
        tree.before(words, '  km: {\n', `  perResident: { name: '${name}', zero: '0' },\n`);
        tree.before(words, '    per10000:', `    perResident: '{{n}} ${unit}',\n`);
      }
    },
    forgotten: [
      {
        undo: (tree) => tree.replace('src/domain/metrics/per-resident.ts', "  scale: 'spread',\n", ''),
        said: /metrics\/per-resident\.ts.*'scale'/,
      },
      {
        undo: (tree) =>
          tree.replace('src/i18n/en/metrics.ts', `    perResident: '{{n}} ${SAID.en[5]}',\n`, ''),
        said: /en\/metrics\.ts.*'perResident'/s,
      },
    ],
  },
  'a column of the provider table': {
    make: (tree) => {
      tree.before('src/domain/service.ts', "  'capacityUnit',\n", "  'waiting',\n");
      tree.before(
        'src/data/provider/columns/contact.ts',
        '  capacity: {\n',
        `  waiting: {
    headers: ['черга'],
    type: 'text',
    detail: 'waiting',
    example: 'два тижні',
    hsds: 'attribute',
  },
`,
      );
      tree.before('src/i18n/uk/columns.ts', '    capacity:', "    waiting: 'Скільки чекати',\n");
      tree.before('src/i18n/en/columns.ts', '    capacity:', "    waiting: 'How long the wait is',\n");
    },
    forgotten: [
      {
        undo: (tree) => tree.replace('src/domain/service.ts', "  'waiting',\n", ''),
        said: /columns\/contact\.ts.*"waiting"/,
      },
      {
        undo: (tree) => tree.replace('src/i18n/uk/columns.ts', "    waiting: 'Скільки чекати',\n", ''),
        said: /column-words\.ts.*'waiting'/s,
      },
    ],
  },
  'a tool of the planner': {
    make: (tree) => {
      tree.add(
        'src/ui/plan/trial/tool.ts',
        `import { Split } from 'lucide-react';
import { part } from '../../parts/part.tsx';
import type { Tool } from '../tool.ts';

export const trial: Tool = {
  id: 'trial',
  icon: Split,
  title: 'trial.title',
  stands: 'row',
  Body: part(async () => (await import('./Trial.tsx')).Trial, { words: ['tools'] }),
};
`,
      );
      tree.add(
        'src/ui/plan/trial/Trial.tsx',
        `import { useWords } from '../../../i18n/use-words.ts';

export function Trial() {
  const { tools } = useWords();
  return <p>{tools('trial.title')}</p>;
}
`,
      );
      const list = 'src/ui/plan/tools.ts';
      tree.before(list, 'import { whatIf }', "import { trial } from './trial/tool.ts';\n");
      tree.before(list, 'need];', 'trial, ');
      tree.before('src/i18n/uk/tools.ts', '  whatIf: {\n', "  trial: { title: 'Спробувати' },\n");
      tree.before('src/i18n/en/tools.ts', '  whatIf: {\n', "  trial: { title: 'Try it' },\n");
    },
    forgotten: [
      {
        undo: (tree) => tree.replace('src/ui/plan/trial/tool.ts', '  icon: Split,\n', ''),
        said: /plan\/trial\/tool\.ts.*'icon'/,
      },
    ],
  },
};
