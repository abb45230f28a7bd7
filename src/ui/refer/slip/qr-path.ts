import { encode } from 'uqr';

/** What a QR code of the lowest correction holds at most, bytes. */
const MOST = 2953;
/** Above this the little squares are too small for a cheap camera: less correction, larger squares. */
const ROOMY = 300;

export interface QrPath {
  /** Modules along a side, the quiet zone included. */
  readonly size: number;
  /** SVG path of the dark modules, one unit each. */
  readonly d: string;
}

/** A QR code as a path; null for a text that is too long for one. */
export function qrPath(text: string): QrPath | null {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MOST) return null;
  const { data, size } = encode(text, { ecc: bytes > ROOMY ? 'L' : 'M', border: 4 });
  const d = data.map((row, y) => rowPath(row, y)).join('');
  return { size, d };
}

/** Runs of dark modules as one rectangle each: no hairlines between squares on paper. */
function rowPath(row: readonly boolean[], y: number): string {
  let d = '';
  for (let x = 0; x < row.length; x++) {
    if (row[x] !== true) continue;
    const from = x;
    while (row[x + 1] === true) x += 1;
    d += `M${from} ${y}h${x + 1 - from}v1h${from - x - 1}z`;
  }
  return d;
}
