import { type FocusEvent, type PointerEvent, useState } from 'react';
import type { Code } from '../../domain/code.ts';
import type { XY } from '../../draw/types.ts';
import { canHover } from '../motion.ts';
import { codeOf } from './use-unit-keys.ts';

/** What the pointer or the keyboard is on. */
export interface Pointing {
  readonly hovered: Code | null;
  /** First point of the group of services under the pointer. */
  readonly group: string | null;
  /** Of the pointer, in CSS pixels from the map's corner. */
  readonly at: XY;
  /** Reached by the keyboard. */
  readonly focused: Code | null;
}

const NOWHERE: Pointing = { hovered: null, group: null, at: [0, 0], focused: null };

function groupOf(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest<SVGElement>('[data-group]')?.dataset['group'] ?? null)
    : null;
}

/** Follows pointer and focus over the picture. `active` is where Tab comes back to. */
export function usePointing() {
  const [pointing, setPointing] = useState(NOWHERE);
  const [active, setActive] = useState<Code | null>(null);
  const onPointerMove = (event: PointerEvent<SVGElement>) => {
    if (!canHover() || event.buttons !== 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const at: XY = [event.clientX - box.left, event.clientY - box.top];
    const { target } = event;
    setPointing(({ focused }) => ({ hovered: codeOf(target), group: groupOf(target), at, focused }));
  };
  const leave = () => setPointing(({ focused }) => ({ ...NOWHERE, focused }));
  const onFocus = ({ target }: FocusEvent<SVGElement>) => {
    const code = codeOf(target);
    if (code === null) return;
    setActive(code);
    const visible = target.matches(':focus-visible');
    setPointing((now) => ({ ...now, focused: visible ? code : null }));
  };
  const onBlur = () => setPointing((now) => ({ ...now, focused: null }));
  const hush = () => setPointing((now) => ({ ...NOWHERE, focused: now.focused }));
  return {
    pointing,
    active,
    hush,
    picture: { onPointerMove, onPointerLeave: leave, onPointerDown: leave },
    list: { onFocus, onBlur },
  };
}
