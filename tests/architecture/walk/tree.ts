import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What is compiled. */
const CODE = [
  'src',
  'scripts',
  'bench',
  'tsconfig.base.json',
  'tests/fixtures',
  'tests/country/built.ts',
  'tests/domain/search/country.ts',
];
/** What looks at it. */
const EYES = [
  'tests/architecture/walk/seen',
  'tests/data/check/sources.ts',
  'tests/data/intake/sources.ts',
  'tests/data/columns-markdown.ts',
];
const CONFIG = {
  extends: './tsconfig.base.json',
  compilerOptions: {
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    jsx: 'react-jsx',
    types: ['node', 'vite/client', 'geojson'],
  },
  include: ['src', 'scripts', 'bench'],
};

/** The copy, as one change sees it. */
export interface Tree {
  /** A new file. */
  readonly add: (file: string, text: string) => void;
  /** Puts a text before a mark that stands in the file once. */
  readonly before: (file: string, mark: string, text: string) => void;
  /** Puts one text in the place of another that stands in the file once. */
  readonly replace: (file: string, from: string, to: string) => void;
  /** A row at the end of a table of `data/`, its cells by column. */
  readonly row: (file: string, cells: Readonly<Record<string, string>>) => void;
  /** A new first column of a table, with its cells by what each row begins with. */
  readonly column: (file: string, name: string, cells: Readonly<Record<string, string>>) => void;
}

export interface Copy {
  readonly root: string;
  /** For a change; `touched` is told each file and whether it is new. */
  readonly tree: (touched: (file: string, isNew: boolean) => void) => Tree;
  /** A copy of its code as it is now. */
  readonly fork: () => Copy;
  /** What the compiler says of it; empty where all is well. */
  readonly complaints: () => Promise<string>;
  readonly remove: () => void;
}

/** A copy of the tree within it, so that what is installed is found. */
export function copyOfTree(from = '.', parts: readonly string[] = [...CODE, ...EYES]): Copy {
  mkdirSync('.cache', { recursive: true });
  const root = path.resolve(mkdtempSync('.cache/walk-'));
  for (const part of parts) cpSync(path.join(from, part), path.join(root, part), { recursive: true });
  writeFileSync(path.join(root, 'tsconfig.json'), JSON.stringify(CONFIG));
  if (from === '.') giveTables(root);
  const at = (file: string) => path.join(root, file);
  return {
    root,
    tree: (touched) => treeOf(at, touched),
    fork: () => copyOfTree(root, CODE),
    complaints: async () =>
      new Promise((resolve) => {
        const bin = path.resolve('node_modules/.bin/tsc');
        execFile(bin, ['-p', root, '--singleThreaded'], { cwd: root, maxBuffer: 1e8 }, (_, stdout) =>
          resolve(stdout),
        );
      }),
    remove: () => rmSync(root, { recursive: true }),
  };
}

/** The tables of the made-up country, without those of one oblast, and no source pinned. */
function giveTables(root: string): void {
  cpSync('tests/fixtures/site/data', path.join(root, 'data'), { recursive: true });
  rmSync(path.join(root, 'data/providers/UA93.csv'));
  writeFileSync(path.join(root, 'data/sources.lock.json'), JSON.stringify({ version: 1, sources: [] }));
}

function treeOf(at: (file: string) => string, touched: (file: string, isNew: boolean) => void): Tree {
  const write = (file: string, text: string) => {
    touched(file, !existsSync(at(file)));
    mkdirSync(path.dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  };
  const replace = (file: string, from: string, to: string) => {
    const parts = readFileSync(at(file), 'utf8').split(from);
    if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} of ${JSON.stringify(from)}`);
    write(file, parts.join(to));
  };
  return {
    add: (file, text) => {
      if (existsSync(at(file))) throw new Error(`${file} is there already`);
      write(file, text);
    },
    replace,
    before: (file, mark, text) => replace(file, mark, text + mark),
    row: (file, cells) => {
      const text = readFileSync(at(file), 'utf8');
      const columns = (text.split('\n')[0] ?? '').split(',');
      const odd = Object.keys(cells).filter((column) => !columns.includes(column));
      if (odd.length > 0) throw new Error(`${file} has no ${odd.join()}`);
      write(file, `${text}${columns.map((column) => `"${cells[column] ?? ''}"`).join(',')}\n`);
    },
    column: (file, name, cells) => {
      const [head = '', ...rows] = readFileSync(at(file), 'utf8').trimEnd().split('\n');
      const cellOf = (row: string) =>
        Object.entries(cells).find(([start]) => row.startsWith(start))?.[1] ?? '';
      write(file, [`${name},${head}`, ...rows.map((row) => `${cellOf(row)},${row}`), ''].join('\n'));
    },
  };
}
