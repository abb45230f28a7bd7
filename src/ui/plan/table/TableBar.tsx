import { ListFilter, Maximize2, Minimize2, Printer } from 'lucide-react';
import { type ReactNode, type RefObject, useId, useRef, useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import type { Layout } from '../../../state/plan-screen.ts';
import { printAlone } from '../../parts/print-alone.ts';
import { ExitButton } from '../../quick-exit/QuickExit.tsx';
import { LayoutSwitch } from './LayoutSwitch.tsx';
import { EVERYTHING, isNarrow, type RowFilter } from './row-filter.ts';
import { TableFilter, TableSearch } from './TableFilter.tsx';
import type { HromadaRow } from '../../../state/derived.ts';
import type { useFull } from './use-full.ts';

interface Props {
  readonly title: string;
  /** Where and of when, where the table waits. */
  readonly where: ReactNode;
  readonly layout: Layout;
  readonly screen: ReturnType<typeof useFull>;
  /** Null = what is shown is not narrowed. */
  readonly filter: FilterOf | null;
  /** Beside the chips: how the rows stand. */
  readonly children: ReactNode;
  /** The same, in sight without a press; null = nothing. */
  readonly always: ReactNode;
}

export interface FilterOf {
  readonly value: RowFilter;
  readonly onChange: (filter: RowFilter) => void;
  /** Those that have the words, in whatever state. */
  readonly rows: readonly HromadaRow[];
  /** «Показано 12 з 57». */
  readonly said: string;
  readonly together: boolean;
}

/** What the table is, what narrows it, and how much of the screen it has. */
export function TableBar({ title, where, layout, screen, filter, always, children }: Props) {
  const { t } = useWords();
  const { full, toggle, button } = screen;
  const row = useId();
  const input = useRef<HTMLInputElement>(null);
  // Where there is little room the states wait for a press.
  const [byHand, setByHand] = useState<boolean | null>(null);
  const open = byHand ?? full;
  const narrow = filter !== null && isNarrow(filter.value);
  const clear = () => {
    filter?.onChange(EVERYTHING);
    input.current?.focus();
  };
  return (
    <>
      <div className="coverage-bar">
        <h2>{title}</h2>
        <p className="coverage-where muted small figures">{where}</p>
        {filter !== null && (
          <>
            <TableSearch filter={filter.value} input={input} onChange={filter.onChange} />
            <BarButton
              label={t('plan:table.filters')}
              icon={ListFilter}
              aria-expanded={open}
              aria-controls={row}
              onClick={() => setByHand(!open)}
            />
          </>
        )}
        <BarButton
          label={t('plan:table.print')}
          icon={Printer}
          onClick={() => printAlone('print-coverage')}
        />
        <BarButton
          ref={button}
          label={t('plan:table.full')}
          icon={full ? Minimize2 : Maximize2}
          aria-pressed={full}
          onClick={toggle}
        />
        {full ? <ExitButton quiet /> : <LayoutSwitch layout={layout} />}
      </div>
      <output className="visually-hidden">{narrow && filter.said}</output>
      {filter !== null && (
        <div className="coverage-row" id={row} hidden={!open && !narrow && always === null}>
          <TableFilter {...filter} filter={filter.value} open={open} onClear={clear} />
          {open && children}
          {always}
        </div>
      )}
    </>
  );
}

interface ButtonProps {
  readonly label: string;
  readonly icon: typeof Printer;
  readonly onClick: () => void;
  readonly ref?: RefObject<HTMLButtonElement | null>;
  readonly 'aria-expanded'?: boolean;
  readonly 'aria-controls'?: string;
  readonly 'aria-pressed'?: boolean;
}

/** An icon, with its words where there is room. */
function BarButton({ label, icon: Icon, ...rest }: ButtonProps) {
  return (
    <button type="button" className="coverage-act" title={label} aria-label={label} {...rest}>
      <Icon aria-hidden="true" size={18} strokeWidth={1.75} />
      <span aria-hidden="true">{label}</span>
    </button>
  );
}
