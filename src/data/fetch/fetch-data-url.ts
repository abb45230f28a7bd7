import { LoadError } from '../load-error.ts';

/** A small file of the page's own as `data:…;base64,…`: for pictures that must carry what they use. Throws LoadError. */
export async function fetchDataUrl(url: string, mime: string): Promise<string> {
  const response = await fetch(url).catch((error: unknown) => {
    throw new LoadError({ kind: 'network', file: url, expected: '200', came: String(error) });
  });
  if (!response.ok) {
    const came = `${response.status} ${response.statusText}`.trim();
    throw new LoadError({ kind: 'status', file: url, expected: '200', came, status: response.status });
  }
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:${mime};base64,${btoa(binary)}`;
}
