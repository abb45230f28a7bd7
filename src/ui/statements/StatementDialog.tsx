import { useWords } from '../../i18n/use-words.ts';
import { ReadingDialog } from '../shell/ReadingDialog.tsx';
import type { Statement } from './statement.ts';
import { part } from '../parts/part.tsx';
import './statements.css';

interface Props {
  readonly statement: Statement;
  readonly onClose: () => void;
}

/** Prose of a page's length is written once a language, not cut into keys; only the language at hand is fetched. */
const TEXTS = {
  uk: part(async () => (await import('./Ukrainian.tsx')).default),
  en: part(async () => (await import('./English.tsx')).default),
};

/** «Приватність» or «Доступність». Mount it to open it. */
export function StatementDialog({ statement, onClose }: Props) {
  const { t, lang } = useWords();
  const Text = TEXTS[lang];
  return (
    <ReadingDialog
      id="statement-title"
      className="about statement"
      bodyClass="about-body statement-body"
      title={t(`statement.${statement}`)}
      closeLabel={t('statement.close')}
      onClose={onClose}
    >
      <Text of={statement} />
    </ReadingDialog>
  );
}
