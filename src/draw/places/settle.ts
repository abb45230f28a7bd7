import type { LonLat } from '../../domain/hromada.ts';
import type { Mark } from '../layers/layer.ts';
import type { Box, XY } from '../types.ts';
import { coversOf, dotBox, grown, type LabelCandidate, type PlacedLabel, Taken } from './place-labels.ts';

/** CSS pixels kept free around each. */
const APART = 2;

const middleOf = ({ x, y, width, height }: Box): XY => [x + width / 2, y + height / 2];

/**
 * Each mark at one of its spots: the first that touches neither the others, nor what lies over the map, nor a name; else
 * where names have to give way, at first without their dots; else the farthest from the others. None is left out.
 * @param covered what lies over the map @param names what asks for room @param free as they stand with nothing in their way
 */
export function settle(
  marks: readonly Mark[],
  boxAt: (mark: Mark, at: LonLat) => Box,
  covered: readonly Box[],
  names: readonly LabelCandidate[],
  free: readonly PlacedLabel[],
): Mark[] {
  const [taken, dots, texts] = [new Taken(), new Taken(), new Taken()];
  for (const box of covered) taken.add(box);
  for (const { dot } of names) dots.add(dotBox(dot));
  for (const box of free.flatMap(coversOf)) texts.add(box);
  const stand: XY[] = [];
  const alone = (at: XY) => Math.min(...stand.map(([x, y]) => Math.hypot(x - at[0], y - at[1])));
  return marks.map((mark) => {
    const places = (mark.spots ?? [mark.at]).map((at) => ({ at, box: grown(boxAt(mark, at), APART) }));
    const rooms = places.filter(({ box }) => !taken.meets(box));
    const clear = rooms.filter(({ box }) => !dots.meets(box));
    const best =
      clear.find(({ box }) => !texts.meets(box)) ??
      clear[0] ??
      rooms[0] ??
      places.toSorted((a, b) => alone(middleOf(b.box)) - alone(middleOf(a.box)))[0];
    if (best === undefined) return mark;
    taken.add(best.box);
    stand.push(middleOf(best.box));
    return { ...mark, at: best.at };
  });
}
