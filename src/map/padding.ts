/** CSS pixels at each side. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What of the screen the map has, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Left of the buttons, below the row above and above the scale bar: what was chosen is never under them. */
const [BESIDE_BUTTONS, BELOW_ROW, ABOVE_BAR] = [80, 64, 56];

/** Around what somebody chose. */
export function chosenPadding(size: Size): Padding {
  const padding = paddingOf(size);
  return { ...padding, right: BESIDE_BUTTONS, top: BELOW_ROW, bottom: ABOVE_BAR };
}

/**
 * A finger's width, more where there is room; below also for the credit. The map is never padded for furniture, but on
 * a narrow one, which reaches from edge to edge, no marker lies under the buttons or the row above.
 */
export function paddingOf({ width, height }: Size): Padding {
  if (width < 480) return { top: BELOW_ROW, right: 68, bottom: 36, left: 24 };
  return height < 480
    ? { top: 24, right: 24, bottom: 44, left: 24 }
    : { top: 28, right: 40, bottom: 44, left: 40 };
}
