import { A4_LANDSCAPE } from '../../../draw/sheet.ts';
import { PRINT_DPI, withPrintSize } from './png-density.ts';

/** CSS pixels to the inch. */
const CSS_DPI = 96;

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Draws the page at 300 dots per inch. Rejects where the browser gives no canvas of that size. */
export async function toPng(svg: string): Promise<Blob> {
  const image = await imageOf(svg);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round((A4_LANDSCAPE.width * PRINT_DPI) / CSS_DPI);
  canvas.height = Math.round((A4_LANDSCAPE.height * PRINT_DPI) / CSS_DPI);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const plain = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, 'image/png');
  });
  if (plain === null) throw new Error(`canvas ${canvas.width} × ${canvas.height}`);
  const bytes = new Uint8Array(await plain.arrayBuffer());
  return new Blob([withPrintSize(bytes)], { type: 'image/png' });
}
