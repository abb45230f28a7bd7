import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const LINKED = /(?:href|src)="\.\/([^"]+\.(?:js|mjs|css|woff2|svg|webmanifest))"/g;
const IMPORTED = /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;

/** Files of a built site that a visitor has to fetch, relative to its folder. */
export interface LoadedFiles {
  /** Until the first list stands: the page, its code, fonts and styles, the data of the region that opens. */
  readonly list: readonly string[];
  /** What the map adds. */
  readonly map: readonly string[];
}

/** Reads them off a built site. */
export function loadedFiles(dist: string): LoadedFiles {
  const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');
  const { defaultRegion } = JSON.parse(read('data/manifest.json')) as { defaultRegion: string };
  const linked = [...read('index.html').matchAll(LINKED)].map((match) => match[1] ?? '');
  const list = ['index.html', ...linked, 'data/manifest.json', `data/${defaultRegion}/services.json`];
  const assets = readdirSync(path.join(dist, 'assets'));
  const map = closure(
    dist,
    assets.filter((name) => /^(MapView-.*|maplibre-gl-worker-.*)\.m?js$/.test(name)),
  );
  const styles = assets.filter(
    (name) => name.endsWith('.css') && map.some((file) => nameOf(file) === nameOf(name)),
  );
  const all = [...map, ...styles].map((name) => `assets/${name}`);
  return {
    list: [...new Set(list)],
    map: [...all.filter((file) => !list.includes(file)), `data/${defaultRegion}/borders.json`],
  };
}

function closure(dist: string, files: readonly string[]): string[] {
  const found = new Set(files);
  for (const file of found) {
    const text = readFileSync(path.join(dist, 'assets', file), 'utf8');
    for (const [, name] of text.matchAll(IMPORTED)) if (name !== undefined) found.add(name);
  }
  return [...found];
}

/** A chunk's styles carry its name and a hash of their own. */
const nameOf = (file: string) => file.replace(/-[\w-]{8}\.\w+$/, '');
