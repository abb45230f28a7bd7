import type { Browser, Page } from '@playwright/test';
import { visit } from '../../scripts/tools/page.ts';
import type { Alternative } from '../browser/alternative.ts';
import { pageProcessMb } from '../browser/page-process.ts';
import { pressToPixels } from '../browser/pixels.ts';
import { type Mark, mapRests, markOf, pressToPaint, recordMark } from '../browser/recorder.ts';
import { median, type Subject, type Values } from '../browser/rounds.ts';

const PRESSES = 3;
const DESKTOP = { width: 1280, height: 800 };

/** A page and how it is asked for another type of service. */
export interface Target {
  readonly name: string;
  readonly url: string;
  readonly mark: Mark;
  /** What chooses the first type, and none again. */
  readonly control: string;
  /** What the page says when the map is drawn anew; null: it does so before the next frame. */
  readonly event: string | null;
  /** What a finger moves. */
  readonly map: string;
}

export const ours = (name: string, url: string, mark: Mark = 'map'): Target => ({
  name,
  url,
  mark,
  control: 'select.plan-type',
  event: 'mapidle',
  map: '.map-frame',
});

export const other = ({ borders, url }: Alternative): Target => ({
  name: borders === 'source' ? 'raw borders' : 'our borders',
  url,
  mark: 'plain',
  control: 'input',
  event: null,
  map: '#map',
});

interface Options {
  readonly viewport?: { readonly width: number; readonly height: number };
  /** So many times slower a processor. */
  readonly slower?: number;
  readonly work?: (page: Page, target: Target) => Promise<Values>;
}

/** A cold visit: until the mark, what it cost, then some work. */
export function subject(
  browser: Browser,
  target: Target,
  { viewport = DESKTOP, slower = 1, work }: Options = {},
): Subject {
  const { name, url, mark } = target;
  return {
    name,
    visit: async () => {
      const { page, session, bytes, heapMb, close } = await visit(browser, viewport);
      try {
        if (slower > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
        await recordMark(page, mark);
        await page.goto(url);
        const stands = await markOf(session);
        const [sent, heap] = [bytes(), await heapMb()];
        const cost = { stands, bytes: sent, heap, process: await pageProcessMb(browser) };
        return { ...cost, ...(await work?.(page, target)) };
      } finally {
        await close();
      }
    },
  };
}

/** Another type is chosen, by the page's clock and by pixels; the same after the map was moved by hand. */
export async function presses(page: Page, target: Target): Promise<Values> {
  const { control, event, map } = target;
  const rests = async () => {
    if (event !== null) await mapRests(page);
  };
  await page.locator(control).first().waitFor();
  const [clock, pixels]: [number[], number[]] = [[], []];
  for (let i = 0; i < PRESSES; i += 1) {
    await rests();
    clock.push(await pressToPaint(page, control, event));
    await rests();
    pixels.push(await pressToPixels(page, control));
  }
  await rests();
  await drag(page, map);
  await rests();
  const moved = [await pressToPixels(page, control), await pressToPixels(page, control)];
  return { press: median(clock), pixels: median(pixels), moved: Math.max(...moved) };
}

async function drag(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`bench: nothing to move in ${selector}`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 30, y - 20, { steps: 3 });
  await page.mouse.move(x - 60, y - 40, { steps: 3 });
  await page.mouse.up();
}

/** On a phone the list stands; then «Карта» is pressed. */
export async function opensMap(page: Page): Promise<Values> {
  const button = '.panel .other-screen';
  await page.locator(button).first().waitFor();
  return { map: await pressToPaint(page, button, 'mapidle') };
}
