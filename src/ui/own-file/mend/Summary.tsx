import type { RegionEntry } from '../../../data/packs/manifest.ts';
import { formatNumber, pick, quoted } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { FileSummary } from '../../../workers/check-file-messages.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { OblastSelect } from '../form/OblastSelect.tsx';
import type { OwnFileState } from '../use-own-file.ts';
import { counted } from '../counted.ts';
import { messageOn } from '../said.ts';

interface Props {
  readonly summary: FileSummary;
  readonly regions: readonly RegionEntry[];
  readonly change: OwnFileState['change'];
}

/** Counts that add up, how the file was read, and what is wrong with the table as a whole. */
export function Summary({ summary, regions, change }: Props) {
  const { own, steps, lang } = useWords();
  const { counts, file, unchecked, stale } = summary;
  const number = (value: number) => formatNumber(value, lang);
  const nameOf = (prefix: string) => {
    const region = regions.find(({ code }) => code.startsWith(prefix));
    return region === undefined ? prefix : pick(region.name, lang).text;
  };
  const { errors, warnings, bad } = counts;
  const rows = own('summary.rows', { count: counts.rows, n: number(counts.rows) });
  const sum = [
    bad > 0
      ? own('summary.bad', { rows, good: number(counts.good), bad: number(bad) })
      : errors > 0
        ? `${rows}.`
        : own('summary.good', { rows }),
    ...(errors > 0 ? [own('summary.errors', { n: number(errors) })] : []),
    ...(warnings > 0 ? [own('summary.warnings', { n: number(warnings) })] : []),
  ].join(' ');
  return (
    <section className="own-summary" aria-labelledby="own-summary">
      <h2 id="own-summary">{file}</h2>
      {counts.errors === 0 && (
        <Notice tone="good" title={own('summary.clean')}>
          <p>{own('summary.cleanText')}</p>
        </Notice>
      )}
      <output className="figures own-sum">{sum}</output>
      <HowRead summary={summary} />
      <General summary={summary} change={change} />
      {unchecked.length > 0 && (
        <Notice>{own('summary.unchecked', { oblasts: unchecked.map(nameOf).join(', ') })}</Notice>
      )}
      {summary.withoutId > 0 && (
        <Notice title={steps('mend.noIds', counted(summary.withoutId, lang))}>
          <Button onClick={() => void change('makeIds', null)}>{steps('mend.makeIds')}</Button>
        </Notice>
      )}
      {stale && <p className="muted small">{own('summary.stale')}</p>}
      <OblastSelect
        label={own('summary.oblast')}
        none={own('summary.country')}
        value={summary.oblast}
        onChoose={(oblast) => void change('oblast', oblast)}
      >
        <span className="muted small">{own('summary.oblastHint')}</span>
      </OblastSelect>
    </section>
  );
}

function HowRead({ summary: { format, encoding, delimiter, sheetName } }: Pick<Props, 'summary'>) {
  const { own, lang } = useWords();
  const parts = [
    format === 'delimited' ? 'CSV' : format.toUpperCase(),
    encoding?.toUpperCase(),
    delimiter === '\t' ? own('summary.tab') : delimiter === null ? null : quoted(delimiter, lang),
    sheetName === null ? null : own('summary.sheet', { name: sheetName }),
  ].filter((part) => part != null);
  return <p className="muted small">{own('summary.read', { how: parts.join(', ') })}</p>;
}

function General({ summary: { general, untidy }, change }: Pick<Props, 'summary' | 'change'>) {
  const { own, lang } = useWords();
  if (general.length === 0) return null;
  return (
    <Notice title={own('general.title')}>
      <ul className="own-messages">
        {general.map((finding) => (
          <li key={`${finding.key}:${finding.row}:${finding.column}`}>
            <strong>{own(finding.severity === 'warning' ? 'rows.warning' : 'rows.error')}:</strong>{' '}
            {messageOn(finding, lang)}
          </li>
        ))}
      </ul>
      {untidy && (
        <>
          <Button onClick={() => void change('tidy', null)}>{own('general.tidy')}</Button>
          <p className="small">{own('general.tidyHint')}</p>
        </>
      )}
    </Notice>
  );
}
