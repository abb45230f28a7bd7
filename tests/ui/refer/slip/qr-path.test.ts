import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrPath } from '../../../../src/ui/refer/slip/qr-path.ts';

/** Paints the path's rectangles, `scale` pixels a module. */
function painted({ size, d }: { size: number; d: string }, scale: number): Uint8ClampedArray {
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      const from = (row * side + Number(x) * scale) * 4;
      for (let i = from; i < from + Number(width) * scale * 4; i += 4) pixels.fill(0, i, i + 3);
    }
  }
  return pixels;
}

const read = (text: string) => {
  const qr = qrPath(text);
  return qr === null ? null : (jsQR(painted(qr, 4), qr.size * 4, qr.size * 4)?.data ?? 'unreadable');
};

const link = (n: number) =>
  `https://example.org/#view=refer&saved=${Array.from({ length: n }, (_, i) => `ua74-provider-of-service-${i}`).join()}`;

describe('the QR code', () => {
  it('reads as the link, of one service and of thirty', () => {
    for (const n of [1, 10, 30]) expect(read(link(n))).toBe(link(n));
  });

  it('says that a list is too long, in bytes', () => {
    expect(qrPath('x'.repeat(2954))).toBeNull();
    expect(qrPath('ї'.repeat(1500))).toBeNull();
    expect(qrPath('x'.repeat(2953))).not.toBeNull();
  });
});
