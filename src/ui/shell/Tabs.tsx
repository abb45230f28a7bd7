import { type KeyboardEvent, useRef } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { VIEW_NAMES, type ViewName } from '../../state/view.ts';

interface Props {
  readonly current: ViewName;
  readonly onSelect: (view: ViewName) => void;
}

/** Id of the panel that the tabs show. */
export const PANEL_ID = 'view';

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The three views as tabs: arrows move and choose, Tab goes on to the panel (WAI-ARIA). */
export function Tabs({ current, onSelect }: Props) {
  const { t } = useWords();
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = step(VIEW_NAMES.indexOf(current), VIEW_NAMES.length);
    onSelect(VIEW_NAMES[next] ?? current);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };

  return (
    <div
      className="tabs"
      role="tablist"
      tabIndex={-1}
      aria-label={t('views')}
      ref={list}
      onKeyDown={onKeyDown}
    >
      {VIEW_NAMES.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === current}
          aria-controls={PANEL_ID}
          tabIndex={name === current ? 0 : -1}
          onClick={() => onSelect(name)}
        >
          {t(name)}
        </button>
      ))}
    </div>
  );
}
