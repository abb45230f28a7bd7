import { FACE } from '../look/face.ts';
import { MAP_FONT } from './gl/pen.ts';

let loading: Promise<void> | null = null;

async function load(): Promise<void> {
  const faces = FACE.map(
    ({ url, unicodeRange }) => new FontFace(MAP_FONT, `url("${url}")`, { weight: '600', unicodeRange }),
  );
  for (const face of faces) document.fonts.add(face);
  await Promise.allSettled(faces.map(async (face) => face.load()));
}

/**
 * Loads the map's face, all of it, before the map draws its first letter: MapLibre asks the browser for a family
 * without naming the letters, and would get the Latin file alone and keep Cyrillic from a system font. (A style's
 * `font-faces` would do too, but then only at the regular weight.) A face that does not load leaves a system font.
 */
export async function loadMapFont(): Promise<void> {
  loading ??= load();
  await loading;
}
