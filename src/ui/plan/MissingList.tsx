import { useState } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Derived, HromadaRow } from '../../state/derived.ts';
import { Button } from '../parts/Button.tsx';
import { Swatch } from '../parts/Swatch.tsx';
import { MissingRow } from './MissingRow.tsx';
import { repeatedNames } from './row-name.ts';

const FEW = 6;

interface Props {
  readonly derived: Derived;
  readonly onHromada: (code: string) => void;
}

/** Where no provider was found: certain gaps first and apart, then what an incomplete list did not show. */
export function MissingList({ derived, onHromada }: Props) {
  const { t, lang } = useWords();
  const { missing, rows, dataset, types } = derived;
  const repeated = repeatedNames(dataset.hromadas);
  const unknown = rows.filter((row) => row.fill === 'unknown').length;
  return (
    <section className="plan-missing" aria-label={t('plan:missing.title')}>
      <h2>{t('plan:missing.title')}</h2>
      {missing.length === 0 && (
        <p className="muted">{t(types.length === 0 ? 'plan:missing.chooseType' : 'plan:missing.none')}</p>
      )}
      {(['gap', 'notFound'] as const).map((fill) => {
        const of = missing.filter((row) => row.fill === fill);
        return (
          of.length > 0 && (
            <Part
              key={fill}
              fill={fill}
              rows={of}
              repeated={repeated}
              dataset={dataset}
              onHromada={onHromada}
            />
          )
        );
      })}
      {unknown > 0 && (
        <p className="muted small">
          {t('plan:missing.unknownApart', { count: unknown, n: formatNumber(unknown, lang) })}
        </p>
      )}
    </section>
  );
}

interface PartProps {
  readonly fill: 'gap' | 'notFound';
  readonly rows: readonly HromadaRow[];
  readonly repeated: ReadonlySet<string>;
  readonly dataset: Dataset;
  readonly onHromada: (code: string) => void;
}

function Part({ fill, rows, repeated, dataset, onHromada }: PartProps) {
  const { t, lang } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, FEW);
  return (
    <>
      <table className="plan-missing-table">
        <caption>
          <Swatch fill={fill} /> {t(`plan:missing.${fill}`)}{' '}
          <span className="muted figures">{formatNumber(rows.length, lang)}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('plan:missing.hromada')}</th>
            <th scope="col" className="number">
              {t('plan:missing.people')}
            </th>
            <th scope="col">{t('plan:missing.nearest')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <MissingRow
              key={row.hromada.code}
              row={row}
              repeated={repeated}
              dataset={dataset}
              onHromada={onHromada}
            />
          ))}
        </tbody>
      </table>
      {rows.length > FEW && (
        <Button variant="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all
            ? t('plan:missing.fewer', { n: FEW })
            : t('plan:missing.all', { n: formatNumber(rows.length, lang) })}
        </Button>
      )}
    </>
  );
}
