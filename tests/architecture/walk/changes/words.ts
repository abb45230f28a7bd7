import { readdirSync, readFileSync } from 'node:fs';
import type { Changes } from '../change.ts';

const FIXTURE = 'tests/fixtures/languages/pl';
const POLISH = 'src/i18n/pl';

export const WORDS: Changes = {
  'a language': {
    make: (tree) => {
      for (const file of readdirSync(FIXTURE)) {
        const text = readFileSync(`${FIXTURE}/${file}`, 'utf8');
        tree.add(`${POLISH}/${file}`, text.replaceAll('../../../../src/i18n/', '../'));
      }
      tree.before(
        'src/i18n/languages.ts',
        "import uk from './uk/index.ts';",
        "import pl from './pl/index.ts';\n",
      );
      tree.replace('src/i18n/languages.ts', 'addLanguage(en);', 'addLanguage(en);\naddLanguage(pl);');
    },
    forgotten: [
      {
        undo: (tree) => tree.replace(`${POLISH}/index.ts`, "  locale: 'pl-PL',\n", ''),
        said: /i18n\/pl\/index\.ts.*'locale'/,
      },
    ],
  },
  'a name in a language': {
    make: (tree) => tree.column('data/service-types.csv', 'name_pl', { 'social-taxi,': 'Taksówka' }),
  },
  'a word, a message': {
    make: (tree) => {
      tree.before('src/i18n/uk/find.ts', 'Хто допоможе поруч', 'Спробуйте: ');
      tree.replace(
        'src/i18n/en/check.ts',
        "required: { expects: 'a value' }",
        "required: { expects: 'a try' }",
      );
    },
    forgotten: [
      {
        undo: (tree) => tree.replace('src/i18n/en/check.ts', "required: { expects: 'a try' },", ''),
        said: /i18n\/en\/check\.ts.*'required'/s,
      },
    ],
  },
};
