import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const LINKED = /(?:href|src)="\.\/([^"]+\.(?:js|mjs|css|woff2|svg|webmanifest))"/g;
const IMPORTED = /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;

/** Files of a built site that a visitor has to fetch, relative to its folder. */
export interface LoadedFiles {
  /** Until the first list stands: the page, its code, fonts and styles, the data of the region that opens. */
  readonly list: readonly string[];
  /** What the map adds, until it is moved. */
  readonly map: readonly string[];
  /** Oblast prefix of the region that opens. */
  readonly region: string;
}

/** Reads them off a built site. */
export function loadedFiles(dist: string): LoadedFiles {
  const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');
  const { defaultRegion } = JSON.parse(read('data/manifest.json')) as { defaultRegion: string };
  const linked = [...read('index.html').matchAll(LINKED)].map((match) => match[1] ?? '');
  const assets = readdirSync(path.join(dist, 'assets'));
  const code = (names: RegExp) => withStyles(assets, closure(dist, matching(assets, names)));
  const data = ['data/manifest.json', `data/${defaultRegion}/services.json`];
  const list = ['index.html', ...linked, ...code(/^page-.*\.js$/), ...data];
  const map = code(/^(AppMap|MapView)-.*\.js$/);
  return {
    region: defaultRegion,
    list: [...new Set(list)],
    map: [...map.filter((file) => !list.includes(file)), `data/${defaultRegion}/borders.json`],
  };
}

const matching = (assets: readonly string[], names: RegExp) => assets.filter((name) => names.test(name));

/** Code with the styles that come with it: they carry its name and a hash of their own. */
function withStyles(assets: readonly string[], code: readonly string[]): string[] {
  const named = new Set(code.map(nameOf));
  const styles = assets.filter((name) => name.endsWith('.css') && named.has(nameOf(name)));
  return [...code, ...styles].map((name) => path.join('assets', name));
}

function closure(dist: string, files: readonly string[]): string[] {
  const found = new Set(files);
  for (const file of found) {
    const text = readFileSync(path.join(dist, 'assets', file), 'utf8');
    for (const [, name] of text.matchAll(IMPORTED)) if (name !== undefined) found.add(name);
  }
  return [...found];
}

const nameOf = (file: string) => file.replace(/-[\w-]{8}\.\w+$/, '');
