import { useEffect, useState } from 'react';
import { FACE } from '../look/face.ts';

/** Family of all text on the map. MapLibre reads the weight out of the name. */
export const MAP_FONT = 'Sotsmapa SemiBold';

let loading: Promise<void> | null = null;
let here = false;

async function load(): Promise<void> {
  const faces = FACE.map(
    ({ url, unicodeRange }) => new FontFace(MAP_FONT, `url("${url}")`, { weight: '600', unicodeRange }),
  );
  for (const face of faces) document.fonts.add(face);
  await Promise.allSettled(faces.map(async (face) => face.load()));
  here = true;
}

/**
 * Loads the map's face, all of it, before the map draws its first letter: a canvas takes
 * what there is and does not look again, and MapLibre asks the browser for a family
 * without naming the letters, and would get the Latin file alone and keep Cyrillic from a system font. (A style's
 * `font-faces` would do too, but then only at the regular weight.) A face that does not load leaves a system font.
 */
export async function loadMapFont(): Promise<void> {
  loading ??= load();
  await loading;
}

/** Whether the map's face is there, or will not come. */
export function useMapFont(): boolean {
  const [face, setFace] = useState(here);
  useEffect(() => {
    let gone = false;
    void loadMapFont().then(() => {
      if (!gone) setFace(true);
    });
    return () => {
      gone = true;
    };
  }, []);
  return face;
}
