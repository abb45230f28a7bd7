import type { Page } from '@playwright/test';

/** What a page is timed to, by the name of its mark. */
export type Mark = 'list' | 'map' | 'plain';

/**
 * Run in the page before its own code: each mark is the page's clock (ms since its address was asked for) at the moment
 * itself, in the frame that shows it. Polling from outside would lag by up to half a second.
 */
const RECORDER = `(() => {
  const waiting = new Map();
  const marks = {};
  const mark = (name) => requestAnimationFrame(() => setTimeout(() => {
    marks[name] ??= performance.now();
    waiting.get(name)?.(marks[name]);
  }));
  globalThis.benchMark = (name) => marks[name] !== undefined
    ? Promise.resolve(marks[name])
    : new Promise((resolve) => waiting.set(name, resolve));
  document.addEventListener('mapidle', () => mark('map'), { once: true });
  new MutationObserver((_, observer) => {
    if (document.querySelector('.results .item') !== null) mark('list');
    else if (document.body?.dataset.ready === 'true') mark('plain');
    else return;
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-ready'] });
})()`;

export async function recordMarks(page: Page): Promise<void> {
  await page.addInitScript(RECORDER);
}

/** Ms until the mark, once it is there. */
export async function timeOf(page: Page, mark: Mark): Promise<number> {
  return page.evaluate<number>(`benchMark(${JSON.stringify(mark)})`);
}
