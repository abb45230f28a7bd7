import type { Page } from '@playwright/test';

/** So long nothing changes on the screen: the press has been answered whole. */
const QUIET_MS = 700;

/**
 * Ms from the press of a control (by selector) until the last change of the screen that it makes: the browser hands over
 * every frame that differs from the one before, with the time at which it was shown.
 */
export async function pressToPixels(page: Page, selector: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  let last = 0;
  let quiet = performance.now();
  session.on('Page.screencastFrame', ({ metadata, sessionId }) => {
    last = (metadata.timestamp ?? 0) * 1000;
    quiet = performance.now();
    void session.send('Page.screencastFrameAck', { sessionId });
  });
  const settled = async () => {
    while (performance.now() - quiet < QUIET_MS) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  await session.send('Page.startScreencast', { format: 'jpeg', quality: 10, everyNthFrame: 1 });
  // The first frame is of what stands already.
  await settled();
  quiet = performance.now();
  const pressed = await page.evaluate<number>(`(() => {
    const at = Date.now();
    document.querySelector(${JSON.stringify(selector)}).click();
    return at;
  })()`);
  await settled();
  await session.send('Page.stopScreencast');
  await session.detach();
  if (last <= pressed) throw new Error(`bench: nothing changed on the screen after a press of ${selector}`);
  return last - pressed;
}
