import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import type { XY } from '../../draw/types.ts';
import type { ViewControl } from './use-view.ts';

/** CSS pixels that a finger may tremble before it drags. */
const TREMBLE = 5;
/** Of the wheel for one step of zoom. */
const NOTCH = 400;

/** One finger or the mouse drags the map; the wheel zooms around the pointer. What follows a drag is not a click. */
export function useDrag(ref: RefObject<HTMLElement | null>, control: ViewControl | null) {
  const drag = useRef<{ at: XY; dragging: boolean } | null>(null);
  const dragged = useRef(false);
  const current = useRef(control);
  useEffect(() => {
    current.current = control;
  });

  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    // Not React's: its wheel listener is passive, and the page would scroll too.
    const onWheel = (event: WheelEvent) => {
      if (!(event.target instanceof SVGElement)) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const around: XY = [event.clientX - box.left - box.width / 2, event.clientY - box.top - box.height / 2];
      current.current?.zoomBy(Math.max(-1, Math.min(1, -event.deltaY / NOTCH)), around);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [ref]);

  return {
    onPointerDown: (event: PointerEvent) => {
      dragged.current = false;
      const onPicture = event.target instanceof SVGElement;
      if (onPicture && event.isPrimary && event.button === 0)
        drag.current = { at: [event.clientX, event.clientY], dragging: false };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const from = drag.current;
      if (from === null || !event.isPrimary) return;
      const way: XY = [from.at[0] - event.clientX, from.at[1] - event.clientY];
      if (!from.dragging && Math.hypot(...way) < TREMBLE) return;
      if (!from.dragging) event.currentTarget.setPointerCapture(event.pointerId);
      dragged.current = true;
      drag.current = { at: [event.clientX, event.clientY], dragging: true };
      control?.panBy(way);
    },
    onPointerUp: () => {
      drag.current = null;
    },
    onPointerCancel: () => {
      drag.current = null;
    },
    onClickCapture: (event: { stopPropagation: () => void }) => {
      if (dragged.current) event.stopPropagation();
      dragged.current = false;
    },
  };
}
