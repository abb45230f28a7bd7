import type { Changes } from '../change.ts';

const ADAPTER = `import { readCsv } from '../../src/data/sheet/read/csv.ts';
import type { Register } from './register.ts';

/** People who try, as a figure of need. */
export const trial: Register = async ({ pinned, hasUnit }) => {
  const text = (await pinned.bytes('trial')).toString('utf8');
  const columns = ['code', 'people'];
  const { rows } = readCsv(text, { file: 'trial.csv', columns, required: columns });
  const known = rows.filter(({ get }) => hasUnit(get('code')));
  const { title: source, url: sourceUrl, date } = pinned.credit('trial');
  return {
    needs: [
      {
        id: 'trial',
        name: { uk: 'люди, які пробують', en: 'people who try' },
        types: ['social-taxi'],
        date,
        source,
        sourceUrl,
        weights: new Map(known.map(({ get }) => [get('code'), Number(get('people'))])),
      },
    ],
    notes: [\`Trial: \${rows.length} rows = \${known.length} placed + \${rows.length - known.length} unplaced\`],
  };
};
`;

const SOURCE = {
  id: 'trial',
  title: 'Пробний реєстр (приклад)',
  licence: 'CC0-1.0',
  attribution: 'Вигадана установа',
  url: 'https://example.org/trial',
  date: '2026-01',
  repository: 'trial/trial',
  commit: '0',
  files: [{ path: 'trial.csv', url: 'https://example.org/trial.csv', sha256: '0', bytes: 0 }],
};

/** What reads and judges tables, and what measures. */
export const RULES: Changes = {
  'an open register': {
    make: (tree) => {
      tree.add('scripts/sources/trial.ts', ADAPTER);
      const list = 'scripts/sources/registers.ts';
      tree.before(list, 'import { schools }', "import { trial } from './trial.ts';\n");
      tree.before(list, 'pupils];', 'trial, ');
      tree.replace('data/sources.lock.json', '"sources":[]', `"sources":[${JSON.stringify(SOURCE)}]`);
    },
    forgotten: [
      {
        undo: (tree) => tree.replace('scripts/sources/trial.ts', '    notes: [', '    // notes: ['),
        said: /sources\/trial\.ts.*'notes'/s,
      },
    ],
  },
  'a known list layout': {
    make: (tree) => {
      const file = 'src/data/intake/profile/shipped.ts';
      tree.before(
        file,
        '/** Layouts that are known',
        `const TRIAL: Profile = {
  sotsmapaProfile: 1,
  name: { uk: 'пробний перелік', en: 'trial list' },
  columns: to({ Надавач: 'provider', Послуга: 'service_type', Громада: 'hromada', Лічба: 'capacity' }),
  constants: { status: 'operating' },
  values: {},
};

`,
      );
      tree.before(file, 'OSM, OURS', 'TRIAL, ');
    },
    forgotten: [
      {
        undo: (tree) =>
          tree.replace('src/data/intake/profile/shipped.ts', "Послуга: 'service_type'", "Послуга: 'service'"),
        said: /profile\/shipped\.ts.*'"service"'/,
      },
    ],
  },
  'a check of a row': {
    make: (tree) => {
      tree.add(
        'src/data/check/rules/trial.ts',
        `import type { Rule } from './rule.ts';

/** Nobody tries in a table. */
export const trial: Rule = () => (row) =>
  row.get('provider').includes('Спроба')
    ? [{ severity: 'warning', column: 'provider', key: 'trial', came: row.get('provider') }]
    : [];
`,
      );
      const list = 'src/data/check/rules/index.ts';
      tree.before(list, 'import type { Rule }', "import { trial } from './trial.ts';\n");
      tree.before(list, 'nearDuplicate]', 'trial, ');
      tree.before(
        'src/i18n/uk/check.ts',
        '    missingColumn:',
        "    trial: { says: 'спроба — не надавач' },\n",
      );
      tree.before(
        'src/i18n/en/check.ts',
        '    missingColumn:',
        "    trial: { says: 'a try is no provider' },\n",
      );
    },
    forgotten: [
      {
        undo: (tree) => tree.replace('src/data/check/rules/trial.ts', "key: 'trial'", "key: 'tried'"),
        said: /rules\/trial\.ts.*'"tried"'/s,
      },
    ],
  },
  'a rule of `data/`': {
    make: (tree) => {
      tree.add(
        'src/data/rules/tries.ts',
        `import type { Finding } from '../finding.ts';
import { type DataTables, findingAt } from './tables.ts';

/** No survey is called a try. */
export function tries({ surveys }: DataTables): Finding[] {
  return surveys
    .filter((row) => row.get('id').endsWith('-trial'))
    .map((row) => findingAt(row, 'id', { key: 'trySurvey' }, 'warning'));
}
`,
      );
      const list = 'src/data/rules/index.ts';
      tree.before(list, 'import { applyTypes', "import { tries } from './tries.ts';\n");
      tree.before(list, '  futureDates,\n];', '  tries,\n');
      tree.before(
        'src/i18n/uk/check.ts',
        '    unknownColumn:',
        "    trySurvey: { says: 'спроба — не обстеження' },\n",
      );
      tree.before(
        'src/i18n/en/check.ts',
        '    unknownColumn:',
        "    trySurvey: { says: 'a try is no survey' },\n",
      );
    },
    forgotten: [
      {
        undo: (tree) => tree.replace('src/data/rules/tries.ts', ", 'warning')", ')'),
        said: /rules\/tries\.ts.*arguments/,
      },
    ],
  },
  'a figure of the bench': {
    make: (tree) => {
      tree.add(
        'bench/trial.ts',
        `import type { Figure } from './figure.ts';

export const benchTrial = (): Figure[] => [
  { what: 'trial', ours: '1 ms', budget: '', within: null, plain: '—' },
];
`,
      );
      const line = "  trial: async () => (await import('./trial.ts')).benchTrial(),\n";
      tree.before('bench/list.ts', '  schematic: async', line);
    },
    forgotten: [
      {
        undo: (tree) => tree.replace('bench/trial.ts', "plain: '—' ", ''),
        said: /bench\/trial\.ts.*'plain'/,
      },
    ],
  },
};
