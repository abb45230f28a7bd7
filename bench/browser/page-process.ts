import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

/**
 * MB of the process that draws the open page, with its workers and its share of what processes have in common; of
 * several the largest, the others wait for a page. NaN where the system does not say.
 */
export async function pageProcessMb(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  const sizes = pages.map(({ id }) => sizeOf(id)).filter((size) => !Number.isNaN(size));
  return sizes.length === 0 ? Number.NaN : Math.max(...sizes);
}

function sizeOf(pid: number): number {
  try {
    const kb = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1];
    return kb === undefined ? Number.NaN : Number(kb) / 1024;
  } catch {
    return Number.NaN;
  }
}
