import { existsSync } from 'node:fs';
import { launch } from '../../scripts/tools/page.ts';
import { serve } from '../../scripts/tools/serve.ts';
import { type Alternative, alternatives } from '../browser/alternative.ts';
import { rounds, RUNS } from '../browser/rounds.ts';
import { syntheticSite } from '../browser/site.ts';
import { type Figure, kb, mb, ms, skipped } from '../figure.ts';
import { figure, within } from './rows.ts';
import { opensMap, other, ours, presses, subject } from './subjects.ts';

const COUNT = 10_000;
const [FEW, MANY] = [1_000, 100_000];
const PHONE = { width: 390, height: 844 };
const OLD_PHONE = { width: 360, height: 640 };
const DIST = process.env['DIST'] ?? 'dist';
/** An earlier build to stand beside this one. */
const BEFORE = process.env['BEFORE'];

/** As browsers without a driver for the graphics card draw: every frame is put together by the processor. */
const WITHOUT_GPU = ['--disable-gpu-compositing'];

/** The built site beside the page of Leaflet, GeoJSON and turf loops: the same services, one run, one browser. */
export async function benchPages(): Promise<Figure[]> {
  // `npm test` leaves a site that is not compressed: its bytes would be three times those of a deployed one.
  const missing = [DIST, BEFORE].find((dist) => dist !== undefined && !existsSync(`${dist}/index.html.br`));
  if (missing !== undefined) {
    return [skipped('pages side by side', `no ${missing}/index.html.br: run npm run build`)];
  }
  const site = await syntheticSite(DIST, COUNT);
  const before = BEFORE === undefined ? null : await syntheticSite(BEFORE, COUNT);
  const plain = await alternatives(site.services);
  const urls = [['ours', site.url] as const, ...(before ? [['before', before.url] as const] : [])];
  try {
    const raw = plain.some(({ borders }) => borders === 'source');
    return [
      ...(raw ? [] : [skipped('plain page with raw borders', 'source not in cache or mirror')]),
      ...(await firstList(plain)),
      ...(await country(urls, plain)),
      ...(await oldPhone(urls)),
      ...(await bySize()),
    ];
  } finally {
    for (const each of [...plain, site, before]) await each?.close();
  }
}

type Urls = readonly (readonly [name: string, url: string])[];

async function withBrowser<T>(args: readonly string[], work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launch(args);
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}
type Browser = Awaited<ReturnType<typeof launch>>;

/** The real dataset's Chernihiv oblast on a phone, against the plain page, which knows the country or nothing. */
async function firstList(plain: readonly Alternative[]): Promise<Figure[]> {
  const served = await serve(DIST);
  try {
    const list = ours('ours', `${served.url}#region=UA74&service=social-taxi`, 'list');
    const found = await withBrowser([], async (browser) =>
      rounds(
        'first list',
        [list, ...plain.map(other)].map((target) => subject(browser, target, { viewport: PHONE })),
      ),
    );
    const bytes = found[0]?.of('bytes') ?? Number.NaN;
    return [
      figure(`phone, cold: until the first list (medians of ${RUNS})`, ms, found, 'stands'),
      { ...figure('  bytes on the line', kb, found, 'bytes'), ...within('240 KB', bytes <= 240 * 1024) },
    ];
  } finally {
    await served.close();
  }
}

async function country(urls: Urls, plain: readonly Alternative[]): Promise<Figure[]> {
  const finds = urls.map(([name, url]) => ours(name, `${url}#region=UA`));
  const plans = urls.map(([name, url]) => ours(name, `${url}#region=UA&view=plan`));
  const visits = (args: readonly string[], what: string) =>
    withBrowser(args, async (browser) => ({
      find: await rounds(
        `${what}, find`,
        [...finds, ...plain.map(other)].map((each) => subject(browser, each)),
      ),
      plan: await rounds(
        `${what}, plan`,
        [...plans, ...plain.map(other)].map((each) => subject(browser, each, { work: presses })),
      ),
    }));
  const drawn = await visits([], 'country');
  const software = await visits(WITHOUT_GPU, 'country, no compositing by WebGL');
  const third = { beside: 'raw borders', times: 3 };
  return [
    figure(
      `country, ${COUNT.toLocaleString('en')} services: cold until the map stands`,
      ms,
      drawn.find,
      'stands',
      {
        beside: 'raw borders',
        times: 2.4,
      },
    ),
    figure('  the same, composited by the processor', ms, software.find, 'stands'),
    figure('  … the planner’s view, which begins with more', ms, drawn.plan, 'stands'),
    figure('  bytes on the line', kb, drawn.find, 'bytes'),
    figure('  JavaScript heap of the page', mb, drawn.find, 'heap'),
    figure('  memory of the page’s process', mb, drawn.find, 'process'),
    figure('  another type → map drawn anew, page’s clock', ms, drawn.plan, 'press', third),
    figure('  … → last changed pixel', ms, drawn.plan, 'pixels'),
    figure('  … → last changed pixel, composited by the processor', ms, software.plan, 'pixels', third),
    figure('  … the same after the map was moved by hand', ms, software.plan, 'moved', third),
  ];
}

/** From «Карта» on a small phone with a processor four times slower: an oblast, and the country. */
async function oldPhone(urls: Urls): Promise<Figure[]> {
  const of = (what: string, hash: string) =>
    withBrowser([], (browser) =>
      rounds(
        `phone, ${what}`,
        urls.map(([name, url]) => {
          const target = { ...ours(name, `${url}${hash}`), mark: 'panel' as const };
          return subject(browser, target, { viewport: OLD_PHONE, slower: 4, work: opensMap });
        }),
      ),
    );
  const third = { beside: 'before', times: 3 };
  return [
    figure(
      'phone 360 × 640, processor 4× slower: «Карта» → an oblast',
      ms,
      await of('oblast', '#region=UA74'),
      'map',
      third,
    ),
    figure('  … → the country', ms, await of('country', '#region=UA'), 'map', third),
  ];
}

/** What the country's map costs with a hundred times as many services. */
async function bySize(): Promise<Figure[]> {
  const found = [];
  for (const count of [MANY, FEW]) {
    const site = await syntheticSite(DIST, count);
    try {
      const name = `${count.toLocaleString('en')} services`;
      const target = ours(name, `${site.url}#region=UA`);
      found.push(
        ...(await withBrowser([], (browser) =>
          rounds('by size', [subject(browser, target)], Math.min(RUNS, 3)),
        )),
      );
    } finally {
      await site.close();
    }
  }
  const [many, few] = found;
  const tenth = (key: string) =>
    within('1.1 × of 1,000', (many?.of(key) ?? Number.NaN) <= (few?.of(key) ?? Number.NaN) * 1.1);
  return [
    {
      ...figure('country’s map, 100,000 services: bytes on the line', kb, found, 'bytes'),
      ...tenth('bytes'),
    },
    { ...figure('  JavaScript heap of the page', mb, found, 'heap'), ...tenth('heap') },
    figure('  cold until the map stands', ms, found, 'stands'),
  ];
}
