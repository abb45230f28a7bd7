import type { CDPSession, Page } from '@playwright/test';

/** What shows that a mark is reached; null: the page says so by the event `mapidle`. */
const SIGNS = {
  list: '.results .item',
  panel: '.panel-body',
  map: null,
  plain: 'body[data-ready="true"]',
} as const;

/** What a page is timed to, by the name of its mark. */
export type Mark = keyof typeof SIGNS;

const PATIENCE_MS = 180_000;

/**
 * Run in the page before its own code. The mark is the page's clock (ms since its address was asked for) at the moment
 * itself, in the frame that shows it: waiting from outside lags by up to half a second. Only its own sign is looked for:
 * looking costs the page time. As text: what tsx makes of a function with inner functions asks for a helper that the
 * page lacks.
 */
const recorder = (sign: string | null) => `(() => {
  let marked;
  const painted = (then) => requestAnimationFrame(() => setTimeout(then));
  const late = (what) => new Promise((_, reject) => {
    setTimeout(() => reject(new Error('bench: no ' + what + ' on ' + location.href)), ${PATIENCE_MS});
  });
  const stands = new Promise((resolve) => {
    marked = () => painted(() => resolve(performance.now()));
  });
  const sign = ${JSON.stringify(sign)};
  if (sign === null) document.addEventListener('mapidle', marked, { once: true });
  else {
    const observer = new MutationObserver(() => {
      if (document.querySelector(sign) === null) return;
      observer.disconnect();
      marked();
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-ready'] });
  }

  const press = (selector) => {
    const element = document.querySelector(selector);
    if (element === null) throw new Error('bench: no ' + selector + ' on ' + location.href);
    if (!(element instanceof HTMLSelectElement)) return element.click();
    element.value = element.value === '' ? element.options[1].value : '';
    element.dispatchEvent(new Event('change', { bubbles: true }));
  };
  globalThis.bench = {
    stands: () => Promise.race([late(sign ?? 'mapidle'), stands]),
    pressed: (selector) => {
      const at = Date.now();
      press(selector);
      return at;
    },
    pressToPaint: (selector, event) => Promise.race([
      late(event + ' after a press of ' + selector),
      new Promise((resolve) => {
        const start = performance.now();
        const done = () => painted(() => resolve(performance.now() - start));
        if (event === null) requestAnimationFrame(done);
        else document.addEventListener(event, done, { once: true });
        press(selector);
      }),
    ]),
  };
})()`;

export async function recordMark(page: Page, mark: Mark): Promise<void> {
  page.setDefaultTimeout(PATIENCE_MS);
  await page.addInitScript(recorder(SIGNS[mark]));
}

/** Ms until the mark, once it is there. Past Playwright, which would first run a script of its own in a page that loads. */
export async function markOf(session: CDPSession): Promise<number> {
  const asked = { expression: 'bench.stands()', awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', asked);
  if (exceptionDetails !== undefined) throw new Error(result.description ?? exceptionDetails.text);
  return result.value as number;
}

/**
 * Ms by the page's clock from the press of a control (by selector; a select takes its first option, or none again) until
 * `event` comes and the frame after it is painted; without an event, until the next frame is.
 */
export async function pressToPaint(page: Page, selector: string, event: string | null): Promise<number> {
  return page.evaluate<number>(`bench.pressToPaint(${JSON.stringify(selector)}, ${JSON.stringify(event)})`);
}

/** The map rests: what comes next is of the next press. */
export async function mapRests(page: Page): Promise<void> {
  await page.locator('[data-map-loaded="true"][data-map-idle="true"]').waitFor();
}
