import { writeFile } from 'node:fs/promises';
import { leanFont } from './tools/lean-font.ts';

/** Makes `src/look/fonts/*.woff2` from the package of the face; run it again when `src/look/letters.ts` changes. */
for (const script of ['cyrillic', 'latin'] as const) {
  await writeFile(`src/look/fonts/geologica-${script}.woff2`, await leanFont(script));
}
