import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** Names under which systems install a Chromium that Playwright can drive. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Flags for machines without a graphics card; `--disable-…` keep the browser from calling home during tests. */
export const BROWSER_ARGS = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function systemBrowser(searchPath: string): string | null {
  const folders = searchPath.split(path.delimiter).filter((folder) => folder !== '');
  for (const name of NAMES) {
    for (const folder of folders) {
      const file = path.join(folder, name);
      if (isExecutable(file)) return file;
    }
  }
  return null;
}

async function packagedBrowser(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const { default: chromium } = await import('@sparticuz/chromium');
  chromium.setGraphicsMode = true;
  return chromium.executablePath();
}

/**
 * Where a browser for tests and pictures is: `CHROMIUM_PATH`, else one on the system, else the one that the registry
 * package `@sparticuz/chromium` ships (Linux x64). Errors with what to do when there is none.
 */
export async function findBrowser(): Promise<string> {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH names ${chosen}, which is not a program that can be run.`);
  }
  const found = systemBrowser(process.env['PATH'] ?? '') ?? (await packagedBrowser());
  if (found !== null) return found;
  throw new Error(
    `No browser found (looked for ${NAMES.join(', ')}). Install one, e.g. «apt-get install chromium», ` +
      'or set CHROMIUM_PATH to its program.',
  );
}
