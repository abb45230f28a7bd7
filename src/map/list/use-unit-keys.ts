import { type KeyboardEvent, useRef } from 'react';
import type { Code } from '../../domain/code.ts';
import type { Place } from '../canvas/use-world.ts';
import { isArrowKey, neighbourOf } from './neighbours.ts';

export interface UnitKeys {
  readonly go: (code: Code) => void;
  readonly choose: (code: Code) => void;
  readonly zoomBy: (step: number) => void;
  readonly hush: () => void;
}

/** Milliseconds within which letters belong to one word. */
const WORD = 700;
const ZOOM: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, '−': -1 };

/** The first unit after this one (round the end) whose name begins so. */
function byLetters(units: readonly Place[], from: number, letters: string): Code | null {
  const begins = ({ name }: Place) => name.toLocaleLowerCase().startsWith(letters);
  const after = units.slice(letters.length > 1 ? from : from + 1).find(begins);
  return (after ?? units.find(begins))?.code ?? null;
}

/** Keys of the list of units: arrows by place, Home and End, letters by name, Enter, + and −, Escape. */
export function useUnitKeys(units: readonly Place[], keys: UnitKeys) {
  const typed = useRef({ letters: '', at: 0 });
  const goTo = (code: Code | null | undefined) => {
    if (code !== null && code !== undefined) keys.go(code);
  };
  const spell = (event: KeyboardEvent, code: Code) => {
    const { letters, at } = typed.current;
    const word = (event.timeStamp - at < WORD ? letters : '') + event.key.toLocaleLowerCase();
    typed.current = { letters: word, at: event.timeStamp };
    const from = units.findIndex((unit) => unit.code === code);
    goTo(byLetters(units, from, word));
  };
  return (event: KeyboardEvent<HTMLElement>) => {
    const { code } = (event.target as HTMLElement).dataset;
    if (code === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const step = ZOOM[key];
    if (key === 'Escape') {
      keys.hush();
      return;
    }
    if (isArrowKey(key)) goTo(neighbourOf(units, code, key));
    else if (key === 'Home') goTo(units[0]?.code);
    else if (key === 'End') goTo(units.at(-1)?.code);
    else if (key === 'Enter' || key === ' ') keys.choose(code);
    else if (step !== undefined) keys.zoomBy(step);
    else if (/^\p{L}$/u.test(key)) spell(event, code);
    else return;
    event.preventDefault();
  };
}
