import { fill, plainWords, shownIn } from '../../i18n/plain.ts';
import uk from '../../i18n/uk/statements.ts';
import { typeset } from '../../i18n/typeset.ts';
import { useWords } from '../../i18n/use-words.ts';
import { PRESSES } from '../quick-exit/shift-counter.ts';
import { ReadingDialog } from '../shell/ReadingDialog.tsx';
import type { Statement } from './statement.ts';
import { config } from '../../config.ts';
import './statements.css';

interface Props {
  readonly statement: Statement;
  readonly onClose: () => void;
}

/** «Приватність» or «Доступність». Mount it to open it. */
export function StatementDialog({ statement, onClose }: Props) {
  const { t, lang } = useWords();
  const { [statement]: prose, report } = plainWords('statements', uk, lang);
  const shown = shownIn('statements', lang);
  const shift = t('quickExitShift', { count: PRESSES });
  const set = (text: string) => typeset(fill(text, { shift }), shown ?? lang);
  return (
    <ReadingDialog
      id="statement-title"
      className="about statement"
      bodyClass="about-body statement-body"
      title={t(`statement.${statement}`)}
      closeLabel={t('statement.close')}
      onClose={onClose}
    >
      <div className="statement-text" lang={shown}>
        <p>{set(prose.lead)}</p>
        {prose.parts.map(({ title, text }) => (
          <section key={title}>
            <h2>{set(title)}</h2>
            {typeof text === 'string' ? <p>{set(text)}</p> : <Points of={text.map(set)} />}
          </section>
        ))}
        {statement === 'accessibility' && (
          <section>
            <h2>{set(report.title)}</h2>
            <ReportBy {...report} />
          </section>
        )}
      </div>
    </ReadingDialog>
  );
}

function Points({ of }: { readonly of: readonly string[] }) {
  return (
    <ul>
      {of.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}

/** Where to write of a fault: what whoever publishes the site has set, else nothing. */
function ReportBy({ mail, page, none }: Readonly<Record<'mail' | 'page' | 'none', string>>) {
  if (config.reportEmail !== null) {
    return (
      <p>
        {mail} <a href={`mailto:${config.reportEmail}`}>{config.reportEmail}</a>.
      </p>
    );
  }
  if (config.reportUrl !== null) {
    const href = config.reportUrl.replaceAll('{id}', '');
    return (
      <p>
        {page}{' '}
        <a href={href} target="_blank" rel="noreferrer">
          {new URL(href).host}
        </a>
        .
      </p>
    );
  }
  return <p>{none}</p>;
}
