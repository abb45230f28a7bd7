/** More dots than the eye tells apart cost four times the time. */
const MOST_DOTS = 2;

/** Device pixels a CSS pixel, as maps are drawn here. */
export const dotsHere = (): number => Math.min(MOST_DOTS, Math.max(1, devicePixelRatio));
