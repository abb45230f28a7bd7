import { ChevronLeft } from 'lucide-react';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import { useWords } from '../../i18n/use-words.ts';
import { useApp } from '../../state/use-app.ts';
import { Button } from '../parts/Button.tsx';
import { scrollerOf } from '../parts/scroller.ts';
import { useBackCloses } from './use-back-closes.ts';
import { useEscape } from './use-escape.ts';

interface Place {
  readonly slot: HTMLElement | null;
  /** A detail takes the place; returns how it leaves it. */
  readonly take: () => () => void;
}

const PlaceContext = createContext<Place>({ slot: null, take: () => () => undefined });

/** Where a visitor was when a detail took the place. */
interface Left {
  readonly scroll: number;
  readonly focus: Element | null;
  /** Of a list: whose line the focus was in, which may be drawn anew as farther services come. */
  readonly line: string | null;
}

function lineOf(focus: Element | null): string | null {
  return focus?.closest<HTMLElement>('[data-service]')?.dataset['service'] ?? null;
}

/** What a line of the list is left by: the button that opened the detail, or what stands in its place. */
function ofLine(line: string | null): HTMLElement | null {
  if (line === null) return null;
  const found = document.querySelector(`.detail-behind [data-service="${CSS.escape(line)}"]`);
  return found?.querySelector('button, summary') ?? null;
}

/** Back to where one was; where that is gone, to the panel, never to nowhere. */
function giveBack(slot: HTMLElement, { scroll, focus, line }: Left): void {
  scrollerOf(slot).scrollTop = scroll;
  const lost = document.activeElement === null || document.activeElement === document.body;
  if (!lost && !slot.contains(document.activeElement)) return;
  const known = focus instanceof HTMLElement && focus.isConnected && focus !== document.body;
  const targets = [known ? focus : ofLine(line), slot.closest<HTMLElement>('[tabindex]')];
  // What is hidden or off takes no focus: then the next.
  for (const target of targets) {
    target?.focus({ preventScroll: true });
    if (target !== null && document.activeElement === target) return;
  }
}

/**
 * A place of detail: what a `Detail` inside it holds stands in the place of its children, which stay as they were left
 * and return with their scroll and focus. Nothing lies over anything.
 */
export function DetailPlace({ children }: { readonly children: ReactNode }) {
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const [taken, setTaken] = useState(0);
  const left = useRef<Left | null>(null);
  const take = useCallback(() => {
    // Before the children hide: after, the page is shorter and its scroll another.
    const focus = document.activeElement;
    if (slot !== null) {
      left.current ??= { scroll: scrollerOf(slot).scrollTop, focus, line: lineOf(focus) };
      // From one detail to the next by a button outside: what opened the last is returned to.
      if (!slot.contains(focus)) left.current = { ...left.current, focus, line: lineOf(focus) };
    }
    setTaken((count) => count + 1);
    return () => setTaken((count) => count - 1);
  }, [slot]);
  const open = taken > 0;
  useLayoutEffect(() => {
    if (slot === null || left.current === null) return;
    if (open) {
      scrollerOf(slot).scrollTop = 0;
      return;
    }
    giveBack(slot, left.current);
    left.current = null;
  }, [slot, open]);
  const place = useMemo(() => ({ slot, take }), [slot, take]);
  return (
    <PlaceContext value={place}>
      <div className="detail-place" ref={setSlot} />
      <div className="detail-behind" hidden={open}>
        {children}
      </div>
    </PlaceContext>
  );
}

/** Of several details the last that is open. */
const isRead = (page: HTMLElement | null): boolean =>
  page !== null &&
  [...(page.parentElement?.querySelectorAll(':scope > .detail:not([hidden])') ?? [])].at(-1) === page;

interface Props {
  /** Where its way back leads: «Результати (2)», «Огляд». */
  readonly back: string;
  readonly onClose: () => void;
  /** A tool that is closed keeps what is in it. */
  readonly open?: boolean;
  /** On a phone the map's screen can be looked at while it is open. */
  readonly besideMap?: boolean;
  readonly children: ReactNode;
}

/** A card, a hromada, a tool or a letter in the nearest place of detail; Escape, and on a phone Back, leave it. */
export function Detail({ back, onClose, open = true, besideMap = false, children }: Props) {
  const { t } = useWords();
  const view = useApp((state) => state.view.view);
  const { slot, take } = useContext(PlaceContext);
  const leave = useBackCloses(open, onClose);
  const page = useRef<HTMLDivElement>(null);
  useEscape(open, () => {
    if (isRead(page.current)) leave();
  });
  useLayoutEffect(() => {
    if (!open) return undefined;
    const byHand = document.activeElement !== null && document.activeElement !== document.body;
    const leaves = take();
    // What had the focus hides now: a card that is still coming takes it from here.
    if (byHand) page.current?.focus({ preventScroll: true });
    return leaves;
  }, [take, open]);
  if (slot === null) return null;
  return createPortal(
    <div className="detail" ref={page} tabIndex={-1} hidden={!open} data-beside-map={besideMap || undefined}>
      <h1 className="visually-hidden">{t(view)}</h1>
      <Button variant="quiet" className="detail-back" icon={ChevronLeft} onClick={leave}>
        {back}
      </Button>
      {children}
    </div>,
    slot,
  );
}
