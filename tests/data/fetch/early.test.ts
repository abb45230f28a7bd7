import { afterEach, expect, test } from 'vitest';
import { takeEarly } from '../../../src/data/fetch/early.ts';
import { fetchJson } from '../../../src/data/fetch/fetch-json.ts';

const page = globalThis as { sotsmapaBegun?: Map<string, Promise<Response>> };
const answer = (body: unknown) => Promise.resolve(new Response(JSON.stringify(body)));

afterEach(() => {
  delete page.sotsmapaBegun;
});

test('what the page has begun to load is taken once', async () => {
  page.sotsmapaBegun = new Map([['data/manifest.json', answer({ schema: 1, a: 0 })]]);
  expect(await fetchJson('data/manifest.json')).toEqual({ schema: 1, a: 0 });
  expect(takeEarly('data/manifest.json')).toBeNull();
});

test('a failure of the early request is a failure of the file', async () => {
  const failed = Promise.reject(new TypeError('offline'));
  page.sotsmapaBegun = new Map([['data/manifest.json', failed]]);
  await expect(fetchJson('data/manifest.json')).rejects.toMatchObject({ kind: 'network' });
});

test('a second try asks the server, whatever had begun', async () => {
  page.sotsmapaBegun = new Map([['data:application/json,{"new":1}', answer({ old: 1 })]]);
  expect(await fetchJson('data:application/json,{"new":1}', { cache: 'reload' })).toEqual({ new: 1 });
});

test('without a begun request there is none', () => {
  expect(takeEarly('data/manifest.json')).toBeNull();
});
