/** Headers are compared without case, apostrophes and the choice between spaces and underscores. */
export function foldHeader(header: string): string {
  return header
    .trim()
    .toLowerCase()
    .replace(/['’ʼ`]/g, '')
    .replace(/[\s_]+/g, '_');
}
