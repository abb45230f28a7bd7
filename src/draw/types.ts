/** CSS pixels (96 to the inch on paper) from the upper left corner, y downwards. */
export type XY = readonly [x: number, y: number];

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}
