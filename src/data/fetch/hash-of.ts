/**
 * As the manifest has it: the first 12 hex digits of the sha256. Null where the browser does not count it (a page
 * over plain http).
 */
export async function hashOf(bytes: Uint8Array<ArrayBuffer> | ArrayBuffer): Promise<string | null> {
  // Typed as always there; it is not beyond https and localhost.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (subtle === undefined) return null;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
