import { A4_LANDSCAPE } from '../../../draw/paper/sheet.ts';
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

/** Off the page it is packed beside the main thread; a canvas element, all that older browsers have, waits for idle time. */
async function pngOf(image: HTMLImageElement, width: number, height: number): Promise<Blob | null> {
  if (typeof OffscreenCanvas !== 'undefined') {
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    return canvas.convertToBlob({ type: 'image/png' });
  }
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  return new Promise((done) => {
    canvas.toBlob(done, 'image/png');
  });
}

/** Draws the page at 300 dots per inch. Rejects where the browser gives no canvas of that size. */
export async function toPng(svg: string): Promise<Blob> {
  const image = await imageOf(svg);
  const [width, height] = [A4_LANDSCAPE.width, A4_LANDSCAPE.height].map((side) =>
    Math.round((side * PRINT_DPI) / CSS_DPI),
  ) as [number, number];
  const plain = await pngOf(image, width, height);
  if (plain === null) throw new Error(`canvas ${width} × ${height}`);
  const bytes = new Uint8Array(await plain.arrayBuffer());
  return new Blob([withPrintSize(bytes)], { type: 'image/png' });
}
