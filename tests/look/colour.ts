/** A colour's red, green, blue in linear light, 0–1. */
export type LinearRgb = readonly [red: number, green: number, blue: number];

/** `#rrggbb` to linear light (IEC 61966-2-1). Throws on any other notation. */
export function linearRgb(hex: string): LinearRgb {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`colour: expected #rrggbb, got ${hex}`);
  const channel = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Relative luminance Y, 0–1 (WCAG 2.2). */
export function luminance([red, green, blue]: LinearRgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** CIE 1976 lightness L*, 0–100, of a luminance. */
export function lightness(y: number): number {
  return y > 216 / 24389 ? 116 * Math.cbrt(y) - 16 : (24389 / 27) * y;
}

/** WCAG 2.2 contrast ratio of two colours, 1–21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(linearRgb(one)), luminance(linearRgb(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
