import { fetchBytes } from './fetch-json.ts';

/** A small file of the page's own as `data:…;base64,…`: for pictures that must carry what they use. Throws LoadError. */
export async function fetchDataUrl(url: string, mime: string): Promise<string> {
  let binary = '';
  for (const byte of await fetchBytes(url, url)) binary += String.fromCharCode(byte);
  return `data:${mime};base64,${btoa(binary)}`;
}
