import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import type { XY } from '../../draw/types.ts';
import { reducedMotion } from '../motion.ts';
import type { ViewControl } from './use-view.ts';

/** CSS pixels that a finger may tremble before it drags. */
const TREMBLE = 5;
/** Of the wheel for one step of zoom; of a pinch on a touchpad, which browsers tell as a wheel. */
const [NOTCH, PINCH] = [400, 100];
/** A finger that moves faster, in CSS pixels a millisecond, lets the map go on for as many milliseconds. */
const [FAST, ON] = [0.3, 120];

interface Finger {
  readonly at: XY;
  readonly time: number;
  readonly speed: XY;
}

/** What lies over the map (a list, a button) keeps its own. */
const onMap = ({ target }: { readonly target: EventTarget | null }) =>
  target instanceof Element && target.closest('[data-over]') === null;

const middleOf = ([a, b]: readonly XY[]): XY => {
  const [ax, ay] = a ?? [0, 0];
  return b === undefined ? [ax, ay] : [(ax + b[0]) / 2, (ay + b[1]) / 2];
};
const spanOf = ([a, b]: readonly XY[]) => (a && b ? Math.max(1, Math.hypot(a[0] - b[0], a[1] - b[1])) : 1);

/**
 * One finger or the mouse drags the map, two zoom it; the wheel and a double click zoom around the pointer. What follows
 * a drag is not a click.
 */
export function useGestures(ref: RefObject<HTMLElement | null>, control: ViewControl | null) {
  const fingers = useRef(new Map<number, Finger>());
  const dragged = useRef(false);
  const current = useRef(control);
  useEffect(() => {
    current.current = control;
  });

  /** From the middle of the map. */
  const spotOf = ({ clientX, clientY }: { clientX: number; clientY: number }): XY => {
    const box = ref.current?.getBoundingClientRect();
    if (box === undefined) return [0, 0];
    return [clientX - box.left - box.width / 2, clientY - box.top - box.height / 2];
  };

  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    // Not React's: its wheel listener is passive, and the page would scroll too.
    const onWheel = (event: WheelEvent) => {
      if (!onMap(event)) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const around: XY = [event.clientX - box.left - box.width / 2, event.clientY - box.top - box.height / 2];
      const step = -event.deltaY / (event.ctrlKey ? PINCH : NOTCH);
      current.current?.zoomBy(Math.max(-1, Math.min(1, step)), around);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [ref]);

  const lift = (event: PointerEvent) => {
    const finger = fingers.current.get(event.pointerId);
    fingers.current.delete(event.pointerId);
    if (finger === undefined || fingers.current.size > 0 || !dragged.current || reducedMotion()) return;
    const [x, y] = finger.speed;
    if (event.timeStamp - finger.time < 50 && Math.hypot(x, y) > FAST) control?.glideBy([-x * ON, -y * ON]);
  };

  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (fingers.current.size === 0) dragged.current = false;
      if (!onMap(event) || event.button !== 0 || fingers.current.size === 2) return;
      fingers.current.set(event.pointerId, { at: spotOf(event), time: event.timeStamp, speed: [0, 0] });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const all = fingers.current;
      const finger = all.get(event.pointerId);
      if (finger === undefined) return;
      const at = spotOf(event);
      const way: XY = [at[0] - finger.at[0], at[1] - finger.at[1]];
      if (!dragged.current && all.size === 1 && Math.hypot(...way) < TREMBLE) return;
      if (!dragged.current || all.size === 2) event.currentTarget.setPointerCapture(event.pointerId);
      dragged.current = true;
      const before = [...all.values()].map((each) => each.at);
      const time = Math.max(1, event.timeStamp - finger.time);
      all.set(event.pointerId, { at, time: event.timeStamp, speed: [way[0] / time, way[1] / time] });
      const after = [...all.values()].map((each) => each.at);
      control?.drag(middleOf(before), middleOf(after), Math.log2(spanOf(after) / spanOf(before)));
    },
    onPointerUp: lift,
    onPointerCancel: lift,
    onDoubleClick: (event: MouseEvent) => {
      if (onMap(event)) control?.zoomBy(event.shiftKey ? -1 : 1, spotOf(event));
    },
    onClickCapture: (event: MouseEvent) => {
      if (dragged.current) event.stopPropagation();
      dragged.current = false;
    },
  };
}
