import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './tools/browser.ts';

const FOLDER = 'public/icons';

interface Icon {
  readonly file: string;
  readonly size: number;
  /** Share of the side that the drawing takes: a launcher may cut a maskable icon to a circle. */
  readonly share: number;
  readonly ground: string;
}

const ICONS: readonly Icon[] = [
  { file: 'icon-192.png', size: 192, share: 1, ground: 'transparent' },
  { file: 'icon-512.png', size: 512, share: 1, ground: 'transparent' },
  { file: 'maskable-512.png', size: 512, share: 0.8, ground: '#1d4f91' },
];

/** Draws `public/icons/*.png` from `public/favicon.svg`; run it again when the drawing changes. */
async function main(): Promise<void> {
  const drawing = await readFile('public/favicon.svg', 'utf8');
  await mkdir(FOLDER, { recursive: true });
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGS });
  const page = await browser.newPage();
  for (const { file, size, share, ground } of ICONS) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0;display:grid;place-items:center;height:100vh;background:${ground}}
       svg{width:${size * share}px;height:${size * share}px}</style>${drawing}`,
    );
    await writeFile(`${FOLDER}/${file}`, await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
}

await main();
