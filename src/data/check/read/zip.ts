import { Inflate } from 'fflate';
import { Unreadable } from './unreadable.ts';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  /** As the archive declares it: never believed, only held to. */
  readonly size: number;
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** At most so much comes out of an archive: twice what 50,000 full rows need. */
const MAX_UNPACKED = 256 * 1024 * 1024;
/** Packed bytes given to the inflater at a time: at the highest ratio of deflate (1:1032) 16 MB come out. */
const STEP = 16 * 1024;

/** The directory of an archive. Throws Unreadable for a broken, encrypted or too large one: a zip bomb is not opened. */
export function listZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) throw new Unreadable('brokenZip');
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = view.getUint16(end + 10, true); i > 0; i--) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new Unreadable('brokenZip');
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new Unreadable('password');
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > MAX_UNPACKED) throw new Unreadable('zipBomb');
  return entries;
}

/**
 * Unpacks an entry piece by piece; `onPiece` may return false to stop. Throws Unreadable as soon as more comes out than
 * the directory declares, so that an archive that lies costs one piece.
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry, onPiece: (piece: Uint8Array) => boolean): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length) throw new Unreadable('brokenZip');
  const names = view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const start = entry.offset + 30 + names;
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === 0) {
    onPiece(packed);
    return;
  }
  if (entry.method !== 8) throw new Unreadable('brokenZip');
  let out = 0;
  let going = true;
  const inflater = new Inflate((piece) => {
    out += piece.length;
    if (out > entry.size) throw new Unreadable('zipBomb');
    if (going && piece.length > 0) going = onPiece(piece);
  });
  pushAll(inflater, packed, () => going);
}

function pushAll(inflater: Inflate, packed: Uint8Array, going: () => boolean): void {
  try {
    for (let at = 0; at < packed.length && going(); at += STEP) {
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('brokenZip');
  }
}

/** The end record stands at the end, before a comment of at most 64 KB. */
function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}
