/** Length of the signature and the header chunk: what follows is the place of `pHYs`. */
const HEADER = 33;

/** Dots per inch of a printed page. */
export const PRINT_DPI = 300;

/**
 * Chunk `pHYs` (PNG §11.3.5.3): 11,811 pixels a metre each way, 300 to the inch, with its checksum. The same in every
 * file, so it stands here whole.
 */
const DENSITY = [
  0, 0, 0, 9, 0x70, 0x48, 0x59, 0x73, 0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1, 0x78, 0xa5, 0x3f, 0x76,
];

/** The picture with the size that it has on paper: a browser's canvas writes none, and programs would take 96. */
export function withPrintSize(png: Uint8Array): Uint8Array<ArrayBuffer> {
  const sized = new Uint8Array(png.length + DENSITY.length);
  sized.set(png.subarray(0, HEADER));
  sized.set(DENSITY, HEADER);
  sized.set(png.subarray(HEADER), HEADER + DENSITY.length);
  return sized;
}
