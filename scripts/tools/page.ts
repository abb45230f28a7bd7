import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './browser.ts';

/** @param args further flags of the browser */
export async function launch(args: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: await findBrowser(),
    chromiumSandbox: false,
    args: [...BROWSER_ARGS, '--enable-precise-memory-info', ...args],
  });
}

export interface Visit {
  readonly page: Page;
  readonly session: CDPSession;
  /** Bytes on the line so far, headers included. */
  readonly bytes: () => number;
  /** MB of the page's JavaScript heap after a collection; workers and the graphics memory are not in it. */
  readonly heapMb: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** A fresh visitor without any cache. */
export async function visit(
  browser: Browser,
  viewport: { readonly width: number; readonly height: number },
): Promise<Visit> {
  const context = await browser.newContext({ viewport, locale: 'uk-UA', serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('HeapProfiler.enable');
  return {
    page,
    session,
    bytes: () => bytes,
    heapMb: async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      return usedSize / 1024 / 1024;
    },
    close: () => context.close(),
  };
}
