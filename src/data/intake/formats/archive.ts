import { unpack, type ZipEntry } from '../../check/read/zip.ts';

/** The text of a part of an archive, in UTF-8. Throws Unreadable for a broken one. */
export function readPart(bytes: Uint8Array, entry: ZipEntry): string {
  const decoder = new TextDecoder();
  let text = '';
  unpack(bytes, entry, (piece) => {
    text += decoder.decode(piece, { stream: true });
    return true;
  });
  return text + decoder.decode();
}
