import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { later } from '../../src/i18n/uk/index.ts';

const LATER = Object.keys(later);
const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);

/** Says which words a file takes from the namespaces that do not come with the first list. */
function needs(text: string): string[] {
  const found = [...text.matchAll(/['`](\w+):[\w.$]/g)].map(([, name = '']) => name);
  const called = [...text.matchAll(/\b(own|sites|steps|tools)\(\s*['`]/g)].map(([, name = '']) =>
    name === 'own' ? 'ownFile' : name,
  );
  const plain = [...text.matchAll(/plainWords(?:<\w+>)?\('(\w+)'/g)].map(([, name = '']) => name);
  return [...found, ...called, ...plain].filter((name) => LATER.includes(name));
}

interface Read {
  readonly needs: readonly string[];
  readonly imports: readonly string[];
  readonly parts: readonly { readonly file: string; readonly words: readonly string[] }[];
}

/** The file that makes what another passes on by name. */
function home(file: string, name: string): string {
  const text = readFileSync(path.join('src', file), 'utf8');
  const from = new RegExp(`export \\{[^}]*\\b${name}\\b[^}]*\\} from '([^']+)'`).exec(text)?.[1];
  return from === undefined ? file : path.posix.join(path.posix.dirname(file), from);
}

function read(file: string): Read {
  const text = readFileSync(path.join('src', file), 'utf8');
  const resolve = (target: string) => path.posix.join(path.posix.dirname(file), target);
  const found = [
    ...text.matchAll(/part\(\s*async \(\) => \(await import\('([^']+)'\)\)\.(\w+),?\s*(\{[^}]*\})?/g),
  ];
  const parts = found.map(([, target = '', name = '', look = '']) => ({
    file: home(resolve(target), name),
    words: [...(/words: \[([^\]]*)\]/.exec(look)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(
      ([, name = '']) => name,
    ),
  }));
  const all = text.matchAll(/(?:^|\n)(?:import|export) (?!type )[^;]*?'(\.[^']+)'|import\('(\.[^']+)'\)/g);
  const imports = [...all].map(([, fixed, lazy]) => resolve(fixed ?? lazy ?? ''));
  const own = new Set(found.map(([, target = '']) => resolve(target)));
  return {
    needs: needs(text),
    imports: imports.filter(
      (each) => !own.has(each) && existsSync(path.join('src', each)) && !each.startsWith('i18n/'),
    ),
    parts,
  };
}

const TREE = new Map(FILES.map((file) => [file, read(file)]));

/** All words that are drawn by a file and by what it brings at once, each with the file that needs it. */
function closure(root: string): Map<string, string> {
  const seen = new Set<string>();
  const found = new Map<string, string>();
  const waiting = [root];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const name of TREE.get(file)?.needs ?? []) found.set(name, file);
    waiting.push(...(TREE.get(file)?.imports ?? []));
  }
  return found;
}

it('brings the words of a part with the part', () => {
  const roots = [
    { file: 'page.tsx', words: [] as readonly string[] },
    ...[...TREE.values()].flatMap(({ parts }) => parts),
  ];
  expect(roots.length).toBeGreaterThan(10);
  const missing = roots.flatMap(({ file, words }) =>
    [...closure(file)]
      .filter(([name]) => !words.includes(name))
      .map(([name, by]) => `${file} lacks words: ['${name}'], which ${by} needs`),
  );
  expect(missing).toEqual([]);
});
