import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AcquireOptions, acquire, type Progress } from '../../scripts/fetch/acquire.ts';
import type { SourcesLock } from '../../scripts/fetch/lock.ts';
import { cutAt, FileServer, ranged, silent, whole } from './fetch-server.ts';

const FILES = { 'a.json': '{"a": "один"}', 'dir/b.csv': 'code;name\n'.repeat(5000) };
const KEY = { a: 'some/one/c0/a.json', b: 'some/one/c0/dir/b.csv' };

let server: FileServer;
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'acquire-'));
  server = new FileServer(FILES);
  await server.start();
});

afterEach(async () => {
  await server.stop();
  await rm(root, { recursive: true });
});

const options = (more: Partial<AcquireOptions> = {}): AcquireOptions => ({
  cacheDir: join(root, 'cache'),
  mirror: join(root, 'mirror'),
  ...more,
});

async function put(place: 'cache' | 'mirror', key: string, text: string): Promise<void> {
  const path = join(root, place, key);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

const failure = async (lock: SourcesLock, more: Partial<AcquireOptions> = {}): Promise<string> =>
  acquire(lock, options(more)).then(
    (result) => `no failure: ${result.kind}`,
    (error: unknown) => String(error),
  );

const froms = async (more: Partial<AcquireOptions> = {}): Promise<Record<string, string>> => {
  const result = await acquire(server.lock(), options(more));
  if (result.kind !== 'ready') throw new Error(result.reason);
  for (const file of result.files) {
    expect(await readFile(file.local, 'utf8')).toBe(FILES[file.path as keyof typeof FILES]);
  }
  return Object.fromEntries(result.files.map((file) => [file.path, file.from]));
};

describe('acquire: where a file comes from', () => {
  it('takes the cache, then the mirror, then the URL, and keeps what it downloaded', async () => {
    await put('mirror', KEY.a, FILES['a.json']);
    expect(await froms()).toEqual({ 'a.json': 'mirror', 'dir/b.csv': 'url' });
    expect(await froms()).toEqual({ 'a.json': 'mirror', 'dir/b.csv': 'cache' });
    expect(server.requests).toEqual(['/dir/b.csv']);
  });

  it('reports bytes up to the whole', async () => {
    const seen: Progress[] = [];
    await froms({ onProgress: (progress) => seen.push(progress) });
    const total = Buffer.byteLength(FILES['a.json']) + FILES['dir/b.csv'].length;
    expect(seen.at(-1)).toEqual({ done: total, total });
    expect(seen.every(({ done }) => done <= total)).toBe(true);
  });

  it('takes only what is asked for', async () => {
    expect(await froms({ only: ({ path }) => path === 'a.json' })).toEqual({ 'a.json': 'url' });
  });
});

describe('acquire: wrong and broken files', () => {
  it('fetches anew what is wrong in the cache', async () => {
    await put('cache', KEY.a, 'rotten');
    expect(await froms()).toEqual({ 'a.json': 'url', 'dir/b.csv': 'url' });
  });

  it('names a file that is wrong in the mirror, and does not paper over it', async () => {
    await put('mirror', KEY.a, 'somebody edited this');
    const said = await failure(server.lock());
    expect(said).toContain(`tried: ${join(root, 'mirror', KEY.a)}`);
    expect(said).toContain('sha256 differs');
    expect(said).toContain('what to do');
    expect(server.requests).toEqual([]);
  });

  it('refuses a download with another sha256 and keeps nothing of it', async () => {
    server.answer = (_request, response) => response.end('x'.repeat(Buffer.byteLength(FILES['a.json'])));
    const said = await failure(server.lock(), { only: ({ path }) => path === 'a.json' });
    expect(said).toContain('sha256 differs');
    expect(said).toContain(`tried: ${server.base}/a.json`);
    expect(await readdir(join(root, 'cache', 'some/one/c0'))).toEqual([]);
  });

  it('names the file and the status when the server has none', async () => {
    const lock = server.lock();
    const file = { ...lock.sources[0]?.files[0], path: 'gone.json', url: `${server.base}/gone.json` };
    const source = { ...lock.sources[0], files: [file] };
    const said = await failure({ version: 1, sources: [source] } as SourcesLock);
    expect(said).toContain('gone.json');
    expect(said).toContain('the server answered 404');
    expect(server.requests).toHaveLength(1);
  });
});

describe('acquire: cut short and resumed', () => {
  it('tries again when a download was cut', async () => {
    server.answer = (request, response, body) =>
      (server.requests.length === 1 ? cutAt(1000) : ranged)(request, response, body);
    expect(await froms({ only: ({ path }) => path === 'dir/b.csv' })).toEqual({ 'dir/b.csv': 'url' });
    // How much of a cut answer reaches the reader is a race of the sockets: the range is tested below.
    expect(server.requests).toHaveLength(2);
  });

  it('continues what an earlier run left', async () => {
    server.answer = ranged;
    await put('cache', `${KEY.b}.part`, FILES['dir/b.csv'].slice(0, 777));
    await froms();
    expect(server.requests).toContain('/dir/b.csv bytes=777-');
  });

  it('starts anew where the server knows no ranges', async () => {
    server.answer = whole;
    await put('cache', `${KEY.b}.part`, FILES['dir/b.csv'].slice(0, 777));
    expect(await froms()).toEqual({ 'a.json': 'url', 'dir/b.csv': 'url' });
  });

  it('starts anew when the half file was wrong', async () => {
    server.answer = ranged;
    await put('cache', `${KEY.b}.part`, 'x'.repeat(777));
    await froms();
    expect(server.requests.filter((request) => request.startsWith('/dir/b.csv'))).toEqual([
      '/dir/b.csv bytes=777-',
      '/dir/b.csv',
    ]);
  });

  it('gives up on a file that is always cut, and passes nothing half off as whole', async () => {
    server.answer = cutAt(1000);
    const said = await failure(server.lock(), { only: ({ path }) => path === 'dir/b.csv' });
    expect(said).toMatch(/gave up after 3 tries/);
    expect(await readdir(join(root, 'cache', 'some/one/c0/dir'))).toEqual(['b.csv.part']);
  });
});

describe('acquire: nothing answers', () => {
  it('is unreachable when not one file is here and the port is closed', async () => {
    const lock = server.lock();
    await server.stop();
    const result = await acquire(lock, options());
    expect(result).toMatchObject({ kind: 'unreachable', reason: expect.stringContaining('ECONNREFUSED') });
    expect(result.kind === 'unreachable' && result.tried).toContain(lock.sources[0]?.files[0]?.url);
    await server.start();
  });

  it('is unreachable when the server is silent: one question, not one a file', async () => {
    server.answer = silent;
    const result = await acquire(server.lock(), options({ probeMs: 0 }));
    expect(result).toMatchObject({ kind: 'unreachable', reason: 'no answer within 0 s' });
    expect(server.requests).toEqual([]);
  });

  it('is an error, not the default, when some of the files are here', async () => {
    await put('mirror', KEY.a, FILES['a.json']);
    server.answer = silent;
    const said = await failure(server.lock(), { probeMs: 0 });
    expect(said).toContain(KEY.b);
    expect(said).not.toContain(KEY.a);
  });

  it('asks nobody with --offline', async () => {
    expect(await acquire(server.lock(), options({ offline: true }))).toMatchObject({ kind: 'unreachable' });
    await put('mirror', KEY.a, FILES['a.json']);
    const said = await failure(server.lock(), { offline: true });
    expect(said).toContain('--offline');
    expect(said).not.toContain(`tried: ${server.base}`);
    await put('cache', KEY.b, FILES['dir/b.csv']);
    expect(await froms({ offline: true })).toEqual({ 'a.json': 'mirror', 'dir/b.csv': 'cache' });
    expect(server.requests).toEqual([]);
  });

  it('gives up on a download that falls silent', async () => {
    server.answer = (_request, response, body) => {
      response.writeHead(200, { 'content-length': body.length });
      response.write(body.subarray(0, 3));
    };
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const said = await failure(server.lock(), {
      silenceMs: 50_000,
      only: ({ path }) => path === 'a.json',
      onProgress: ({ done }) => done === 3 && vi.advanceTimersByTime(50_000),
    }).finally(() => vi.useRealTimers());
    expect(said).toContain('no answer for 50 s');
  });
});
