import { type RefObject, useEffect } from 'react';

const OFFERED = '.place-pop:not([hidden]), .need-list';

/** What a field offers for what is typed would end below its column’s edge: its question goes to the top. */
export function useOfferedInSight(form: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const column = form.current;
    if (column === null) return undefined;
    const show = () => {
      const list = column.querySelector(OFFERED);
      const question = list?.closest('.question');
      if (list == null || question == null) return;
      const { top, bottom } = column.getBoundingClientRect();
      if (list.getBoundingClientRect().bottom <= bottom) return;
      column.scrollTop += question.getBoundingClientRect().top - top;
    };
    const observer = new MutationObserver(show);
    observer.observe(column, { subtree: true, childList: true, attributeFilter: ['hidden'] });
    return () => observer.disconnect();
  }, [form]);
}
