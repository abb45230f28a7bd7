import type { Page } from '@playwright/test';

/** So long nothing changes on the screen: the press has been answered whole. */
const QUIET_MS = 700;
/** And no longer is waited for a page that never rests. */
const PATIENCE_MS = 30_000;

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Ms from the press of a control (by selector) until the last change of the screen that it makes: the browser hands over
 * its frames as pictures with the time at which each was shown, and one that is the same as before is none.
 */
export async function pressToPixels(page: Page, selector: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  let shown = { picture: '', at: 0 };
  let quiet = performance.now();
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    void session.send('Page.screencastFrameAck', { sessionId });
    if (data === shown.picture) return;
    shown = { picture: data, at: (metadata.timestamp ?? 0) * 1000 };
    quiet = performance.now();
  });
  /** Something is on the screen that was not there before `since`, and nothing changes any more. */
  const settled = async (since: number) => {
    const start = (quiet = performance.now());
    while (shown.at <= since || performance.now() - quiet < QUIET_MS) {
      if (performance.now() - start > PATIENCE_MS) {
        const what = shown.at <= since ? 'nothing changed' : 'no rest';
        throw new Error(`bench: ${what} on the screen in ${PATIENCE_MS} ms around a press of ${selector}`);
      }
      await later(20);
    }
  };
  await session.send('Page.startScreencast', { format: 'jpeg', quality: 30, everyNthFrame: 1 });
  try {
    // The first picture is of what stands already.
    await settled(0);
    const pressed = await page.evaluate<number>(`bench.pressed(${JSON.stringify(selector)})`);
    await settled(pressed);
    return shown.at - pressed;
  } finally {
    await session.send('Page.stopScreencast');
    await session.detach();
  }
}
