import { existsSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { launch, pressToPaint, visit } from '../scripts/tools/page.ts';
import { serve } from '../scripts/tools/serve.ts';
import { type Alternative, alternatives } from './browser/alternative.ts';
import { type Mark, recordMarks, timeOf } from './browser/marks.ts';
import { pressToPixels } from './browser/pixels.ts';
import { syntheticSite } from './browser/site.ts';
import { type Figure, kb, ms, skipped, times } from './figure.ts';

const COUNT = 10_000;
const PRESSES = 6;
/** Visits a page; medians of at least 7 want a machine without other work. */
const RUNS = Number(process.env['RUNS'] ?? 3);
const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const DIST = process.env['DIST'] ?? 'dist';

/** As browsers without a driver for the graphics card draw: every frame is put together by the processor. */
const WITHOUT_GPU = ['--disable-gpu-compositing'];

interface Subject {
  readonly name: string;
  readonly url: string;
  readonly mark: Mark;
  /** The first checkbox of a type. */
  readonly control: string;
  /** What the page says when the map is drawn anew; null: it does so before the next frame. */
  readonly event: string | null;
}

interface Measured {
  readonly stands: number;
  readonly bytes: number;
  readonly heapMb: number;
  readonly press: number;
  readonly pixels: number;
}

/** The built site beside the page of Leaflet, GeoJSON and turf loops: the same services, one run, one browser. */
export async function benchPages(): Promise<Figure[]> {
  if (!existsSync(`${DIST}/index.html`)) return [skipped('pages side by side', 'run npm run build')];
  const site = await syntheticSite(DIST, COUNT);
  const plain = await alternatives(site.services);
  try {
    return [...(await firstList(plain)), ...(await country(site.url, plain))];
  } finally {
    for (const each of plain) await each.close();
    await site.close();
  }
}

const ours = (url: string): Subject => ({
  name: 'ours',
  url: `${url}#region=UA`,
  mark: 'map',
  control: '.types input[type="checkbox"]',
  event: 'mapidle',
});

const other = ({ borders, url }: Alternative): Subject => ({
  name: borders === 'source' ? 'raw borders' : 'our borders',
  url,
  mark: 'plain',
  control: 'input',
  event: null,
});

/** The real dataset's Chernihiv oblast on a phone, against the plain page, which knows the country or nothing. */
async function firstList(plain: readonly Alternative[]): Promise<Figure[]> {
  const served = await serve(DIST);
  const browser = await launch();
  try {
    const subjects: Subject[] = [
      { ...ours(served.url), url: `${served.url}#region=UA74&service=social-taxi`, mark: 'list' },
      ...plain.map(other),
    ];
    const [list, ...others] = await rounds(subjects, (subject) => load(browser, subject, PHONE));
    if (list === undefined) return [];
    return [
      figure('phone, cold: until the first list', ms, list, others, 'stands'),
      {
        ...figure('  bytes on the line', kb, list, others, 'bytes'),
        budget: '260 KB',
        within: list.bytes <= 260 * 1024,
      },
    ];
  } finally {
    await browser.close();
    await served.close();
  }
}

async function country(siteUrl: string, plain: readonly Alternative[]): Promise<Figure[]> {
  const subjects = [ours(siteUrl), ...plain.map(other)];
  const [drawn, ...others] = await inBrowser([], subjects);
  const [software, ...otherSoftware] = await inBrowser(WITHOUT_GPU, subjects);
  if (drawn === undefined || software === undefined) return [];
  const press = figure('  filter press → repainted map, page’s clock', ms, drawn, others, 'press');
  const pixels = figure('  … → last changed pixel', ms, drawn, others, 'pixels');
  return [
    figure(
      `country, ${COUNT.toLocaleString('en')} services: cold until the map stands`,
      ms,
      drawn,
      others,
      'stands',
    ),
    figure('  the same, composited by the processor', ms, software, otherSoftware, 'stands'),
    { ...press, ...third(drawn, others, 'press') },
    { ...pixels, ...third(drawn, others, 'pixels') },
    {
      ...figure('  … composited by the processor', ms, software, otherSoftware, 'pixels'),
      ...third(software, otherSoftware, 'pixels'),
    },
    figure('  bytes on the line', kb, drawn, others, 'bytes'),
    figure('  JavaScript heap of the page', (mb) => `${mb.toFixed(0)} MB`, drawn, others, 'heapMb'),
  ];
}

type Named = Measured & { readonly name: string };

/** A third of the time of the plain page with borders as in its source, which stands first. */
function third(
  own: Named,
  [plain]: readonly Named[],
  key: 'press' | 'pixels',
): Pick<Figure, 'budget' | 'within'> {
  return { budget: '1/3 of plain', within: plain === undefined ? null : own[key] * 3 <= plain[key] };
}

function figure(
  what: string,
  written: (value: number) => string,
  own: Named,
  others: readonly Named[],
  key: keyof Measured,
): Figure {
  const beside = others.map((each) => `${each.name} ${written(each[key])}, ${times(each[key] / own[key])}`);
  return { what, ours: written(own[key]), budget: '', within: null, plain: beside.join('; ') };
}

async function inBrowser(args: readonly string[], subjects: readonly Subject[]): Promise<Named[]> {
  const browser = await launch(args);
  try {
    return await rounds(subjects, (subject) => load(browser, subject, DESKTOP, pressed));
  } finally {
    await browser.close();
  }
}

/** Visits in turn, so that other work on the machine meets all alike; the median of each figure. */
async function rounds(
  subjects: readonly Subject[],
  measure: (subject: Subject) => Promise<Measured>,
): Promise<Named[]> {
  const all = subjects.map((): Measured[] => []);
  for (let run = 0; run < RUNS; run += 1) {
    for (const [i, subject] of subjects.entries()) all[i]?.push(await measure(subject));
  }
  return subjects.map(({ name }, i) => {
    const of = (key: keyof Measured) => median((all[i] ?? []).map((each) => each[key]));
    return {
      name,
      stands: of('stands'),
      bytes: of('bytes'),
      heapMb: of('heapMb'),
      press: of('press'),
      pixels: of('pixels'),
    };
  });
}

type Work = (page: Page, subject: Subject) => Promise<Pick<Measured, 'press' | 'pixels'>>;

const NO_WORK: Work = async () => ({ press: Number.NaN, pixels: Number.NaN });

/** A cold visit. */
async function load(
  browser: Browser,
  subject: Subject,
  viewport: { readonly width: number; readonly height: number },
  work = NO_WORK,
): Promise<Measured> {
  const { page, bytes, heapMb, close } = await visit(browser, viewport);
  page.setDefaultTimeout(120_000);
  await recordMarks(page);
  await page.goto(subject.url);
  const stands = await timeOf(page, subject.mark);
  const arrived = { stands, bytes: bytes(), heapMb: await heapMb() };
  const done = await work(page, subject);
  await close();
  return { ...arrived, ...done };
}

const pressed: Work = async (page, { control, event }) => {
  await page
    .locator(control)
    .first()
    .evaluate((element) => element.setAttribute('data-bench', ''));
  const [presses, pixels]: [number[], number[]] = [[], []];
  for (let i = 0; i < PRESSES; i += 1) {
    if (event !== null) await page.locator('[data-map-idle="true"]').waitFor();
    presses.push(await pressToPaint(page, '[data-bench]', event));
    pixels.push(await pressToPixels(page, '[data-bench]'));
  }
  return { press: median(presses), pixels: median(pixels) };
};

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
