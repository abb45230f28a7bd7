import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import type { Statement } from './statement.ts';
import { DialogLink } from '../parts/DialogLink.tsx';
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
        <DialogLink key={statement} to={statement} onOpen={() => setOpen(statement)}>
          {t(`statement.${statement}`)}
        </DialogLink>
      ))}
      {open !== null && <StatementDialog statement={open} onClose={() => setOpen(null)} />}
    </>
  );
}
