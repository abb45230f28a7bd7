import type { LoadErrorKind } from '../../src/data/load-error.ts';
import type { Answer } from '../fixtures/packs/server.ts';

export interface Fault {
  readonly name: string;
  /** The answer instead of the good file. */
  readonly spoil: (good: string) => Answer;
  /** What the page must say of a pack, whose size and hash the manifest knows. */
  readonly kind: LoadErrorKind;
  /** What it must say of the manifest itself, where that is another thing; null: nothing can be noticed. */
  readonly ofManifest?: LoadErrorKind | null;
}

const raw =
  (bytes: Uint8Array, length = bytes.length): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': length });
    response.write(bytes, () => (length === bytes.length ? response.end() : response.destroy()));
  };

/** Another byte in the middle of the file: half a letter. */
function spoilt(good: string): Uint8Array {
  const bytes = Buffer.from(good);
  bytes[bytes.length >> 1] = 0xff;
  return bytes;
}

/** The first digit within a text's second half is another one: still JSON, of the same length. */
function otherDigit(good: string): string {
  const half = good.length >> 1;
  return good.slice(0, half) + good.slice(half).replace(/\d/, (digit) => (digit === '1' ? '2' : '1'));
}

/** With a newer `schema`, as long as before or longer. */
function newer(good: string): string {
  const named = good.replace(/"schema":1\b/, '"schema":999');
  return named === good ? good.replace('{', '{"schema":999,') : named;
}

/** Everything that may come instead of a good file, but for silence and a broken line, which the tests make. */
export const FAULTS: readonly Fault[] = [
  { name: 'is missing', spoil: () => (response) => response.writeHead(404).end('no'), kind: 'status' },
  { name: 'gets a 500', spoil: () => (response) => response.writeHead(500).end('no'), kind: 'status' },
  { name: 'is cut', spoil: (good) => good.slice(0, -20), kind: 'truncated', ofManifest: 'notJson' },
  {
    name: 'breaks off',
    spoil: (good) => raw(Buffer.from(good).subarray(0, 40), Buffer.byteLength(good)),
    kind: 'truncated',
  },
  { name: 'is empty', spoil: () => '', kind: 'truncated', ofManifest: 'notJson' },
  { name: 'has a spoilt byte', spoil: (good) => raw(spoilt(good)), kind: 'notJson' },
  { name: 'has another digit', spoil: otherDigit, kind: 'invalid', ofManifest: null },
  {
    name: 'is a page of a hotel’s Wi-Fi',
    spoil: (good) => `<!doctype html><title>Welcome</title>${' '.repeat(good.length * 2)}`,
    kind: 'notJson',
  },
  { name: 'is of a newer schema', spoil: newer, kind: 'newerSchema' },
  {
    name: 'is of another shape',
    spoil: (good) => `{"schema":1,"x":"${'x'.repeat(good.length * 2)}"}`,
    kind: 'invalid',
  },
  { name: 'is a list', spoil: (good) => `[${'0,'.repeat(good.length)}0]`, kind: 'invalid' },
  { name: 'meets a broken line', spoil: () => (response) => response.destroy(), kind: 'network' },
];
