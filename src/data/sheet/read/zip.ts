import { type UnzipFileInfo, unzipSync } from 'fflate';
import { Unreadable } from './unreadable.ts';

export interface ZipPart {
  readonly name: string;
  /** Unpacks it; a second time costs nothing. Throws Unreadable for a part that is damaged. */
  readonly bytes: () => Uint8Array;
}

/** At most so much comes out of an archive: twice what 50,000 full rows need. */
const MAX_UNPACKED = 256 * 1024 * 1024;
const MAX_PARTS = 10_000;
/** Compression method of parts with an AES password. */
const AES = 99;

/**
 * The parts of an archive, none of them unpacked yet. Throws Unreadable for a broken, encrypted or too large one: a zip
 * bomb is not opened. A part never takes more memory than the directory declares, whatever comes out of it.
 */
export function openZip(bytes: Uint8Array): ZipPart[] {
  const files: UnzipFileInfo[] = [];
  let unpacked = 0;
  unzip(bytes, (file) => {
    unpacked += file.originalSize;
    if (file.compression === AES) throw new Unreadable('password');
    if (unpacked > MAX_UNPACKED || files.length === MAX_PARTS || isLie(file)) throw new Unreadable('zipBomb');
    files.push(file);
    return false;
  });
  if (isEncrypted(bytes)) throw new Unreadable('password');
  return files.map(({ name }) => {
    let whole: Uint8Array | undefined;
    return {
      name,
      bytes: () => (whole ??= unzip(bytes, (file) => file.name === name)[name] ?? new Uint8Array()),
    };
  });
}

/** Nothing packs to twice its size: such a part holds more than the directory declares. */
function isLie({ size, originalSize }: UnzipFileInfo): boolean {
  return size > 2 * originalSize + 1024;
}

/** The first part says that it has a password: fflate passes over that. */
function isEncrypted(bytes: Uint8Array): boolean {
  return ((bytes[6] ?? 0) & 1) === 1;
}

function unzip(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('brokenZip');
  }
}
