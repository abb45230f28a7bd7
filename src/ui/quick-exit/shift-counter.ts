/** Shift presses that leave, and how soon after one another they must come. */
export const PRESSES = 3;
export const WINDOW_MS = 3000;

/** Counts lone Shift presses: returns how many more are needed, null for any other key. Any other key starts anew. */
export function shiftCounter(): (event: {
  key: string;
  repeat: boolean;
  timeStamp: number;
}) => number | null {
  let count = 0;
  let last = -Infinity;
  return ({ key, repeat, timeStamp }) => {
    if (key !== 'Shift') {
      count = 0;
      return null;
    }
    if (repeat) return null;
    count = timeStamp - last <= WINDOW_MS ? count + 1 : 1;
    last = timeStamp;
    return PRESSES - count;
  };
}
