/** Headers are compared without case, apostrophes, a star for «required», and spaces for underscores. */
export function foldHeader(header: string): string {
  return header
    .normalize('NFC')
    .replace(/[\s*:]+$/, '')
    .trim()
    .toLowerCase()
    .replace(/['’ʼ`]/g, '')
    .replace(/[\s_]+/g, '_');
}
