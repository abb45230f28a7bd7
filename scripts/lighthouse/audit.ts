import { chromium } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { BROWSER_ARGS, findBrowser } from '../tools/browser.ts';
import { createServer, type AddressInfo } from 'node:net';

/**
 * Without the software GL of the other tests, whose start keeps the page's first frame waiting for seconds: the phone's
 * list draws no map.
 */
const QUIET_ARGS = ['--disable-gpu', ...BROWSER_ARGS.filter((arg) => !arg.includes('swiftshader'))];

/**
 * Audits of a page as Lighthouse's mobile profile sees it (simulated slow 4G, a processor four times slower). The
 * browser's own start, with pages of its own, would be measured too: a first audit is thrown away. Lighthouse empties
 * caches and storage before each.
 */
export async function audits(url: string, count: number): Promise<Result[]> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    chromiumSandbox: false,
    // As most who come: for a browser in another language the first frame waits for its words.
    args: [...QUIET_ARGS, '--lang=uk-UA', '--accept-lang=uk-UA', `--remote-debugging-port=${port}`],
  });
  try {
    const results: Result[] = [];
    for (let i = 0; i <= count; i += 1) results.push(await audit(url, port));
    return results.slice(1);
  } finally {
    await browser.close();
  }
}

async function audit(url: string, port: number): Promise<Result> {
  const run = await lighthouse(url, { port, output: 'json', logLevel: 'error' });
  if (run === undefined) throw new Error('lighthouse: expected a result, got none');
  return run.lhr;
}

/** A TCP port that nobody listens on at the moment. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
