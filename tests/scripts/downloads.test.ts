import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkData } from '../../scripts/check/run.ts';
import type { Manifest } from '../../src/data/packs/manifest.ts';
import { readIndex } from '../../src/data/packs/downloads.ts';
import { decodeServicesPack } from '../../src/data/packs/pack-codec.ts';
import { readPrevious } from '../../scripts/downloads/previous.ts';
import { writeDownloads } from '../../scripts/downloads/write.ts';
import { TODAY } from '../fixtures/packs/country.ts';
import { RELEASE_FILES } from '../fixtures/packs/release.ts';

let root: string;
const inSite = (file: string) => path.join(root, 'site', 'downloads', file);

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'downloads-'));
  for (const [file, text] of Object.entries(RELEASE_FILES)) {
    const full = path.join(root, 'data', file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
  await writeDownloads(path.join(root, 'data'), path.join(root, 'site'));
});
afterAll(() => rmSync(root, { recursive: true }));

test('the index names every file with its size and checksum', () => {
  const index = JSON.parse(readFileSync(inSite('index.json'), 'utf8')) as {
    files: { path: string; bytes: number; sha256: string; licence: string; date: string }[];
  };
  for (const { path: file, bytes, sha256, licence, date } of index.files) {
    const content = readFileSync(inSite(file));
    expect([content.length, createHash('sha256').update(content).digest('hex')]).toEqual([bytes, sha256]);
    expect([licence, date]).toEqual(['MIT', expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
  }
  const files = index.files.map((file) => file.path);
  for (const file of ['services.csv', 'services.geojson', 'services.json', 'hsds.zip', 'template.xlsx']) {
    expect(files).toContain(file);
  }
});

test('the published table opens in a Ukrainian spreadsheet, and stands beside it as a workbook', async () => {
  const csv = readFileSync(inSite('services.csv'));
  expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [header = '', ...rows] = csv.toString('utf8').slice(1).trimEnd().split('\r\n');
  expect(header).toMatch(/^id;provider;/);
  const [sheet] = await readXlsxFile(inSite('services.xlsx'));
  expect(sheet?.data[0]).toEqual(header.split(';'));
  expect(sheet?.data.slice(1).map(([id]) => id)).toEqual(rows.map((row) => row.split(';')[0]));
});

test('a redacted service has no point in GeoJSON', () => {
  const { features } = JSON.parse(readFileSync(inSite('services.geojson'), 'utf8')) as {
    features: { id: string; geometry: object | null }[];
  };
  expect(features.find(({ id }) => id === 'n-shelter')).toMatchObject({ geometry: null });
  expect(features.find(({ id }) => id === 'n-taxi')?.geometry).toMatchObject({ type: 'Point' });
});

test('the published table passes its own check', async () => {
  const { exitCode, stdout } = await checkData([inSite('services.csv')], path.join(root, 'data'), TODAY);
  expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/Помилок: 0/)]);
});

test('a check against the release before asks about what vanished, on the command line', async () => {
  const lines = readFileSync(inSite('services.csv'), 'utf8').split('\r\n');
  const shorter = path.join(root, 'shorter.csv');
  writeFileSync(shorter, lines.filter((line) => !line.includes('n-taxi')).join('\r\n'));
  const run = (...args: string[]) => checkData(args, path.join(root, 'data'), TODAY);
  expect((await run(inSite('template.csv'))).exitCode).toBe(1);
  const missing = path.join(root, 'nowhere.csv');
  expect(await run(missing)).toMatchObject({ exitCode: 2, stderr: `Немає файлу ${missing}` });
  expect((await run(missing, '--lang', 'en')).stderr).toBe(`There is no file ${missing}`);
  expect(await run('--help')).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('ФАЙЛ') as string,
  });
  const { stdout, exitCode } = await run(
    shorter,
    '--previous',
    inSite('services.csv'),
    '--json',
    '--lang',
    'en',
  );
  const { findings, compared } = JSON.parse(stdout) as { findings: { key: string }[]; compared: object };
  expect([exitCode, findings.filter(({ key }) => key === 'vanished').length]).toEqual([1, 1]);
  expect(compared).toMatchObject({ added: 0, vanished: 1 });
});

test.each([
  [[], /^потрібен один ФАЙЛ, маємо 0\n/],
  [['a.csv', 'b.csv'], /^потрібен один ФАЙЛ, маємо 2\n/],
  [['a.csv', '--fast'], /^немає такого параметра: --fast\n/],
  [['a.csv', '--region'], /^--region <UA74>: бракує значення\n/],
  [['a.csv', '--region', 'Київ'], /^--region <UA74>: очікували UA74, маємо Київ\n/],
  [['a.csv', '--lang', 'pl'], /^--lang <lang>: очікували uk, en, маємо pl\n/],
  [['--lang', 'en', '--fast'], /^there is no option --fast\n/],
])('a command line that cannot be read is answered in its language: %j', async (argv, said) => {
  const { exitCode, stdout, stderr } = await checkData(argv, path.join(root, 'data'), TODAY);
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(said);
  expect(stderr).toMatch(/(Використання|Usage): npm run check-data -- .+/);
});

interface Indexed {
  release: string;
  changes: { release: string; added: number; changed: number; vanished: number } | null;
  files: { path: string; sha256: string }[];
}
const read = (folder: string, file: string) => readFileSync(path.join(folder, 'downloads', file), 'utf8');
const indexOf = (folder: string) => JSON.parse(read(folder, 'index.json')) as Indexed;

/** The site of another release: the same records but for what `change` makes of their text. */
function siteBefore(name: string, change: (services: string) => string): string {
  const folder = path.join(root, name);
  mkdirSync(path.join(folder, 'downloads'), { recursive: true });
  const services = change(read(path.join(root, 'site'), 'services.json'));
  const sha256 = createHash('sha256').update(services).digest('hex');
  writeFileSync(path.join(folder, 'downloads', 'services.json'), services);
  cpSync(path.join(root, 'data'), path.join(folder, 'data'), { recursive: true });
  const index = { release: 'before', files: [{ path: 'services.json', sha256 }] };
  writeFileSync(path.join(folder, 'downloads', 'index.json'), JSON.stringify(index));
  return folder;
}

test('what changed since the release before stands in the index, its ids in a file of their own', async () => {
  expect(indexOf(path.join(root, 'site')).changes).toBeNull();
  const before = siteBefore('before', (text) =>
    text
      .replace(/"release": "[^"]*"/, '"release": "before"')
      .replaceAll('"n-taxi"', '"n-gone"')
      .replace('"takesOutsiders": "unknown"', '"takesOutsiders": "no"'),
  );
  const site = path.join(root, 'after');
  await writeDownloads(path.join(root, 'data'), site, await readPrevious(before));
  const { changes, files, release } = indexOf(site);
  expect(changes).toEqual({ release: 'before', added: 1, changed: 1, vanished: 1 });
  const ids = JSON.parse(read(site, 'changes.json')) as object;
  expect(ids).toMatchObject({ release, previous: 'before', added: ['n-taxi'], vanished: ['n-gone'] });
  const sha256 = createHash('sha256').update(read(site, 'changes.json')).digest('hex');
  expect(files).toContainEqual(expect.objectContaining({ path: 'changes.json', sha256 }));
  // The same release published again: it still says what it changed.
  const again = path.join(root, 'again');
  await writeDownloads(path.join(root, 'data'), again, await readPrevious(site));
  expect(read(again, 'index.json')).toBe(read(site, 'index.json'));
});

test('the first release names no changes when it is published again; a damaged one before is refused', async () => {
  const again = path.join(root, 'first-again');
  await writeDownloads(path.join(root, 'data'), again, await readPrevious(path.join(root, 'site')));
  expect(indexOf(again).changes).toBeNull();
  const damaged = siteBefore('damaged', (text) => text);
  writeFileSync(path.join(damaged, 'downloads', 'services.json'), '{}');
  await expect(readPrevious(damaged)).rejects.toThrow('downloads/services.json is not what its index says');
});

/** A site of the release 2024-…, in which `change` makes something of its pack of UA11. */
function siteOf(name: string, release: string, change: (pack: string) => string = (pack) => pack): string {
  const folder = path.join(root, name);
  cpSync(path.join(root, 'data'), path.join(folder, 'data'), { recursive: true });
  const manifest = JSON.parse(readFileSync(path.join(root, 'data', 'manifest.json'), 'utf8')) as Manifest;
  const files: Record<string, { bytes: number; hash: string }> = { ...manifest.files };
  for (const file of Object.keys(manifest.files)) {
    const whole = readFileSync(path.join(root, 'data', file), 'utf8').replaceAll(manifest.release, release);
    const text = file === 'UA11/services.json' ? change(whole) : whole;
    writeFileSync(path.join(folder, 'data', file), text);
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
    files[file] = { bytes: Buffer.byteLength(text), hash };
  }
  writeFileSync(path.join(folder, 'data', 'manifest.json'), JSON.stringify({ ...manifest, release, files }));
  return folder;
}

const releasesOf = (folder: string) => readIndex(JSON.parse(read(folder, 'index.json')))?.releases ?? [];

test('earlier releases stay, in short and the newest first, and are handed on from site to site', async () => {
  const first = siteOf('r1', '2024-01-01-aaaa');
  await writeDownloads(path.join(first, 'data'), first);
  expect(releasesOf(first)).toEqual([]);
  const second = siteOf('r2', '2024-02-01-bbbb');
  await writeDownloads(path.join(second, 'data'), second, await readPrevious(first));
  const third = siteOf('r3', '2024-03-01-cccc');
  await writeDownloads(path.join(third, 'data'), third, await readPrevious(second));
  const kept = releasesOf(third);
  expect(kept.map(({ release }) => release)).toEqual(['2024-02-01-bbbb', '2024-01-01-aaaa']);
  expect(Object.keys(kept[1]?.files ?? {}).sort()).toEqual(['UA', 'UA11', 'UA22']);
  for (const { files, release } of kept) {
    for (const { path: file, bytes, hash } of Object.values(files)) {
      const content = readFileSync(path.join(third, 'downloads', file));
      expect([content.length, createHash('sha256').update(content).digest('hex').slice(0, 12)]).toEqual([
        bytes,
        hash,
      ]);
      const pack = decodeServicesPack(JSON.parse(String(content)), file);
      expect(pack.release).toBe(release);
      // Neither contacts nor a point: what was withdrawn since must not stay to be read.
      expect(pack.services.every(({ at, detail }) => at === null && detail === null)).toBe(true);
      expect(pack.services.map(({ id }) => id)).not.toContain('n-shelter');
      expect([pack.bodies, pack.applyPlaces]).toEqual([[], []]);
    }
  }
  // Published again, the same release is none of its own past.
  const again = siteOf('r3-again', '2024-03-01-cccc');
  await writeDownloads(path.join(again, 'data'), again, await readPrevious(third));
  expect(releasesOf(again)).toEqual(kept);
});

test('a pack of an earlier release that is damaged is left out, and said; the others stay', async () => {
  const before = siteOf('r0', '2023-01-01-dddd', (pack) => pack.replace('"operating"', '"running"'));
  const good = siteOf('r0-good', '2023-01-01-dddd');
  await writeDownloads(path.join(good, 'data'), good);
  cpSync(path.join(good, 'downloads'), path.join(before, 'downloads'), { recursive: true });
  writeFileSync(path.join(before, 'data', 'UA22', 'services.json'), '{}');
  const said: string[] = [];
  const { releases } = await readPrevious(before, (line) => said.push(line));
  expect([...(releases[0]?.packs.keys() ?? [])]).toEqual(['UA']);
  expect(said).toEqual([
    expect.stringMatching(/^Release 2023-01-01-dddd, data\/UA11\/services\.json: left out .*status/),
    expect.stringMatching(/UA22\/services\.json: left out \(it is not what the site says it is\)/),
  ]);
});
