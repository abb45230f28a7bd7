import { type RefObject, useLayoutEffect } from 'react';

/** What had the focus has folded away: then the question's own button has it, never the page. */
export function useFoldedFocus(question: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (activeElement === null || question.current?.contains(activeElement) !== true) return;
    if (activeElement.checkVisibility()) return;
    question.current.querySelector<HTMLElement>('button[aria-expanded]')?.focus({ preventScroll: true });
  });
}
