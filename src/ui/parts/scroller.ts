/** What scrolls around an element: a panel on a desktop, the page on a phone. */
export function scrollerOf(element: HTMLElement): Element {
  for (let each: HTMLElement | null = element; each !== null; each = each.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(each).overflowY)) return each;
  }
  return document.scrollingElement ?? document.documentElement;
}
