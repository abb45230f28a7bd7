import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each room may import from. `App.tsx`, `AppMap.tsx` and `page.tsx` are the composition root and may see everything. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: ['domain'],
  look: ['look', 'domain'],
  i18n: ['i18n', 'domain'],
  draw: ['draw', 'domain', 'look'],
  workers: ['workers', 'data', 'domain', 'i18n'],
  data: ['data', 'domain', 'i18n'],
  state: ['state', 'data', 'domain', 'look', 'i18n', 'draw'],
  map: ['map', 'state', 'data', 'domain', 'look', 'i18n', 'draw'],
  ui: ['ui', 'state', 'data', 'domain', 'look', 'i18n', 'draw', 'workers', 'config.ts'],
};

/** Each library has one home. */
const HOME: readonly [library: RegExp, rooms: readonly string[]][] = [
  [/^@turf\/|^(geo)?flatbush$/, ['domain']],
  [/^topojson/, ['data']],
  [/^zustand/, ['state']],
  [/^maplibre-gl/, ['map']],
  [/^d3-geo/, ['draw']],
  [/^simple-statistics/, ['domain']],
  [/^valibot/, ['data']],
  [/^papaparse/, ['data']],
  [/^(saxes|fflate)/, ['data']],
  [/^comlink/, ['workers']],
  [/^react(-dom)?(\/|$)/, ['ui', 'map', 'state', 'i18n', 'look', 'root']],
  [/^(downshift|lucide-react)/, ['ui']],
];

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => file.split(path.sep).join('/'));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join('src', file), 'utf8');
  const room = file.includes('/') ? (file.split('/')[0] ?? 'root') : 'root';
  const found = text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g);
  return [...found].map((match) => ({ file, room, target: match[1] ?? '' }));
}

const ALL = sourceFiles('src').flatMap(importsOf);

function inside(each: Import): string {
  return path.posix.join(path.posix.dirname(each.file), each.target);
}

describe('imports run one way: domain ► data ► state ► map | ui', () => {
  it('reads the tree', () => {
    expect(ALL.length).toBeGreaterThan(50);
  });

  it('keeps every room to the rooms below it', () => {
    const wrong = ALL.filter((each) => each.room !== 'root' && each.target.startsWith('.')).filter((each) => {
      const target = inside(each);
      const allowed = MAY_IMPORT[each.room] ?? [];
      return !allowed.some((one) => target === one || target.startsWith(`${one}/`));
    });
    expect(wrong.map((each) => `${each.file} imports ${each.target}`)).toEqual([]);
  });

  it('gives each library one home', () => {
    const wrong = ALL.filter((each) => !each.target.startsWith('.')).filter((each) =>
      HOME.some(([library, rooms]) => library.test(each.target) && !rooms.includes(each.room)),
    );
    expect(wrong.map((each) => `${each.file} imports ${each.target}`)).toEqual([]);
  });

  it('lets only data fetch', () => {
    const fetching = sourceFiles('src').filter((file) =>
      /\bfetch\(/.test(readFileSync(path.join('src', file), 'utf8')),
    );
    expect(fetching.filter((file) => !file.startsWith('data/'))).toEqual([]);
  });

  it('lets scripts use no page and nothing of the bench', () => {
    const wrong = sourceFiles('scripts').filter((file) =>
      /from '(\.\.\/)+(src\/(ui|map)|bench)\//.test(readFileSync(path.join('scripts', file), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });
});
