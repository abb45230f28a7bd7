import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { chromium, type Browser } from '@playwright/test';
import { preview } from 'vite';
import { LANGUAGE_CODES } from '../src/i18n/languages.ts';
import { BROWSER_ARGS, findBrowser } from './tools/browser.ts';
import { runMain } from './tools/command.ts';

const FOLDER = 'docs/screens';
const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

/** What each picture shows: a link that anyone can open. */
const VIEWS: Readonly<Record<string, string>> = {
  find: 'region=UA74&service=social-taxi&hromada=UA74040090000047246',
  refer: 'view=refer&region=UA74&service=mobile-service,resilience',
  plan: 'view=plan&region=UA74&service=resilience',
};

/** With schematic borders, only what shows them. */
const SCHEMATIC: Readonly<Record<string, string>> = {
  'schematic-find': 'region=UA74&service=social-taxi&hromada=UA74040090000047246',
  'schematic-plan': 'view=plan&region=UA&service=social-taxi',
};

function views(): typeof VIEWS {
  const manifest = JSON.parse(readFileSync('dist/data/manifest.json', 'utf8')) as { borders: string };
  return manifest.borders === 'schematic' ? SCHEMATIC : VIEWS;
}

interface Shot {
  readonly file: string;
  readonly url: string;
  readonly size: { readonly width: number; readonly height: number };
}

function shots(base: string): Shot[] {
  return Object.entries(views()).flatMap(([view, fragment]) =>
    Object.entries(SIZES).flatMap(([device, size]) =>
      LANGUAGE_CODES.map((lang) => ({
        file: `${FOLDER}/${view}-${device}-${lang}.png`,
        url: `${base}#${fragment}&lang=${lang}`,
        size,
      })),
    ),
  );
}

async function take(browser: Browser, shot: Shot): Promise<void> {
  const page = await browser.newPage({
    viewport: shot.size,
    locale: 'uk-UA',
    timezoneId: 'Europe/Kyiv',
    reducedMotion: 'reduce',
  });
  await page.goto(shot.url);
  await page.getByRole('main').locator('[data-ready="true"]').first().waitFor();
  // On a phone the map is one tap away: the picture shows the list.
  if (shot.size.width > 800) await page.locator('[data-map-loaded="true"]').waitFor();
  await page.screenshot({ path: shot.file });
  await page.close();
  console.log(shot.file);
}

/** `npm run screens`: pictures of every view of the built site, for the README and for looking. */
async function main(): Promise<number> {
  if (!existsSync('dist/index.html')) {
    console.error('There is no dist/. Run «npm run build» first.');
    return 1;
  }
  await mkdir(FOLDER, { recursive: true });
  const server = await preview({ preview: { port: 0 } });
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    chromiumSandbox: false,
    args: BROWSER_ARGS,
  });
  try {
    for (const shot of shots(server.resolvedUrls?.local[0] ?? '')) await take(browser, shot);
  } finally {
    await browser.close();
    await server.close();
  }
  return 0;
}

process.exitCode = await runMain((command, say) => {
  command.name('npm run screens --').action(async () => say({ exitCode: await main() }));
});
