import { ArrowDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ISODate } from '../../domain/service.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Derived, HromadaRow } from '../../state/derived.ts';
import { fillWord } from '../card/state-word.ts';
import { Button } from '../parts/Button.tsx';
import { Swatch } from '../parts/Swatch.tsx';
import { useWide } from '../shell/use-wide.ts';
import { missingScope, type MissingScope } from './MissingDetail.tsx';
import { MissingRow } from './MissingRow.tsx';
import './missing.css';

/** On a phone the tools and the table stand below: so many rows until the whole list is asked for. */
const FEW = 6;

interface Props {
  readonly derived: Derived;
  /** km; null = none chosen. */
  readonly radius?: number | null;
  readonly today: ISODate;
  readonly onHromada: (code: string, open: boolean) => void;
}

/** Where no provider was found: certain gaps first and apart, then what an incomplete list did not show. */
export function MissingList({ derived, radius = null, today, onHromada }: Props) {
  const { t, lang } = useWords();
  const { missing, rows, dataset, counted, whatIf } = derived;
  const scope = useMemo(
    () => missingScope({ dataset, counted, rows, whatIf }, { radius, today, onHromada }),
    [dataset, counted, rows, whatIf, radius, today, onHromada],
  );
  const unknown = rows.filter((row) => row.fill === 'unknown').length;
  const parts = (['gap', 'notFound'] as const)
    .map((fill) => ({ fill, of: missing.filter((row) => row.fill === fill) }))
    .filter(({ of }) => of.length > 0);
  return (
    <section className="plan-missing" aria-label={t('plan:missing.title')}>
      <h2>
        {t('plan:missing.title')} <span className="muted figures">{formatNumber(missing.length, lang)}</span>
      </h2>
      {missing.length === 0 && (
        <p className="muted">{t(counted.length === 0 ? 'plan:missing.chooseType' : 'plan:missing.none')}</p>
      )}
      {parts.map(({ fill, of }) => (
        <Part
          key={fill}
          fill={fill}
          rows={of}
          scope={scope}
          together={derived.together}
          only={parts.length === 1}
        />
      ))}
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
  readonly scope: MissingScope;
  readonly together: boolean;
  /** Nothing else is listed: the title above says what it is. */
  readonly only: boolean;
}

function Part({ fill, rows, scope, together, only }: PartProps) {
  const { t, lang } = useWords();
  const wide = useWide();
  const [all, setAll] = useState(false);
  const shown = all || wide ? rows : rows.slice(0, FEW);
  return (
    <>
      <table className="plan-missing-list">
        <caption className={only ? 'visually-hidden' : undefined}>
          <Swatch fill={fill} width={22} height={15} />{' '}
          {together ? fillWord(fill, true, t) : t(`plan:missing.${fill}`)}{' '}
          <span className="muted figures">{formatNumber(rows.length, lang)}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('plan:missing.hromada')}</th>
            <th scope="col" className="number" aria-sort="descending">
              {t('plan:missing.people')} <ArrowDown aria-hidden="true" size={13} />
            </th>
            <th scope="col">{t('plan:missing.nearest')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <MissingRow key={row.hromada.code} row={row} scope={scope} />
          ))}
        </tbody>
      </table>
      {!wide && rows.length > FEW && (
        <Button variant="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all
            ? t('plan:missing.fewer', { n: FEW })
            : t('plan:missing.all', { n: formatNumber(rows.length, lang) })}
        </Button>
      )}
    </>
  );
}
