import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import type { Statement } from './statement.ts';
import { part } from '../parts/part.tsx';

const StatementDialog = part(async () => (await import('./StatementDialog.tsx')).StatementDialog, {
  words: ['statements'],
});

const STATEMENTS: readonly Statement[] = ['privacy', 'accessibility'];

/** Links «Приватність» and «Доступність», and what they open. */
export function StatementLinks() {
  const { t } = useWords();
  const [open, setOpen] = useState<Statement | null>(null);
  return (
    <>
      {STATEMENTS.map((statement) => (
        <a
          key={statement}
          href={`#${statement}`}
          onClick={(event) => {
            // The fragment holds the view: opening a dialog must not change it.
            event.preventDefault();
            setOpen(statement);
          }}
        >
          {t(`statement.${statement}`)}
        </a>
      ))}
      {open !== null && <StatementDialog statement={open} onClose={() => setOpen(null)} />}
    </>
  );
}
