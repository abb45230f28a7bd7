import type { ProblemKey } from '../../../i18n/uk/check.ts';
import { Unreadable } from './unreadable.ts';

/** 100 MB: twenty times a table of 50,000 services. */
const MAX_BYTES = 100 * 1024 * 1024;

const MAGIC: readonly (readonly [bytes: readonly number[], problem: ProblemKey])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], 'oldExcel'],
  [[0x25, 0x50, 0x44, 0x46], 'notATable'],
  [[0x89, 0x50, 0x4e, 0x47], 'notATable'],
  [[0xff, 0xd8, 0xff], 'notATable'],
  [[0x47, 0x49, 0x46, 0x38], 'notATable'],
  [[0x52, 0x61, 0x72, 0x21], 'notATable'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'notATable'],
  [[0x1f, 0x8b], 'notATable'],
];

/** Zip (XLSX is one) or text, by the file's first bytes and not by its name. Throws Unreadable for anything else. */
export function fileKind(bytes: Uint8Array): 'zip' | 'text' {
  if (bytes.length === 0) throw new Unreadable('emptyFile');
  if (bytes.length > MAX_BYTES) throw new Unreadable('tooLarge', { limit: '100' });
  if (startsWith(bytes, [0x50, 0x4b])) return 'zip';
  const known = MAGIC.find(([magic]) => startsWith(bytes, magic));
  if (known !== undefined) throw new Unreadable(known[1]);
  return 'text';
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}
