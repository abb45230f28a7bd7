/** An id in the text of a scenario: letters, digits and `-` of ASCII as they are, else `*` and hexadecimal digits. */
export function escapeId(id: string): string {
  return encodeURIComponent(id)
    .replace(/[_.!~*'()]/g, hexOf)
    .replaceAll('%', '*');
}

function hexOf(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Null where `escapeId` would not have written this. */
export function unescapeId(text: string): string | null {
  if (!/^([A-Za-z0-9-]|\*[0-9A-F]{2})*$/.test(text)) return null;
  try {
    const id = decodeURIComponent(text.replaceAll('*', '%'));
    return escapeId(id) === text ? id : null;
  } catch {
    return null;
  }
}
