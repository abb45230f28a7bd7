import { type RefObject, useEffect } from 'react';

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

const canTake = (element: HTMLElement): boolean =>
  element.isConnected && element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility();

/** What had the focus, what it stood in, the innermost first, and what stood before and behind it there. */
interface Held {
  readonly element: HTMLElement;
  readonly around: readonly Element[];
  readonly order: readonly HTMLElement[];
  readonly at: number;
}

function heldIn(root: Element, element: HTMLElement): Held {
  const around: Element[] = [];
  for (let each = element.parentElement; each !== null && root.contains(each); each = each.parentElement)
    around.push(each);
  const order = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)];
  return { element, around, order, at: order.indexOf(element) };
}

/** In the nearest that is left of what it stood in: what stood behind it, else before it, else whatever is there. */
function nextOf({ around, order, at }: Held): HTMLElement | null {
  const [behind, before] = [order.slice(at), order.slice(0, at).toReversed()];
  for (const place of around) {
    if (!place.isConnected) continue;
    const within = (element: HTMLElement) => place.contains(element) && canTake(element);
    const now = [...place.querySelectorAll<HTMLElement>(FOCUSABLE)];
    const found = [...behind, ...before, ...now].find(within);
    if (found !== undefined) return found;
  }
  return null;
}

/** Who works by keyboard stays where they were: where what had the focus is gone or off, its neighbour takes it. */
export function useKeptFocus(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = place.current;
    if (root === null) return undefined;
    let held: Held | null = null;
    const remember = ({ target }: FocusEvent) => {
      held = target instanceof HTMLElement ? heldIn(root, target) : null;
    };
    const outside = ({ target }: Event) => {
      if (!(target instanceof Node) || !root.contains(target)) held = null;
    };
    const changes = new MutationObserver(() => {
      // What could still have it was left by hand.
      if (held === null || !isLost() || canTake(held.element) || !root.checkVisibility()) return;
      const next = nextOf(held) ?? root.closest<HTMLElement>('[tabindex]');
      next?.focus({ preventScroll: true });
    });
    root.addEventListener('focusin', remember);
    document.addEventListener('focusin', outside);
    document.addEventListener('pointerdown', outside);
    changes.observe(root, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled', 'hidden'],
    });
    return () => {
      root.removeEventListener('focusin', remember);
      document.removeEventListener('focusin', outside);
      document.removeEventListener('pointerdown', outside);
      changes.disconnect();
    };
  }, [place]);
}
