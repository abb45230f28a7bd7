import { isApplicable } from '../../domain/applicable.ts';
import type { ServiceType } from '../../domain/service-type.ts';
import { formatDate, formatKm } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Derived, HromadaRow } from '../../state/derived.ts';
import { Button } from '../parts/Button.tsx';
import { hromadaName, typeName } from '../parts/names.ts';
import { lineFor } from '../parts/none-near.ts';
import { Notice } from '../parts/Notice.tsx';
import { Swatch } from '../parts/Swatch.tsx';
import { OccupiedHelp } from '../territory/OccupiedHelp.tsx';
import { TerritoryNote } from '../territory/TerritoryNote.tsx';
import { answerKey } from './answer-key.ts';
import { NextSteps } from './no-answer/NextSteps.tsx';
import './no-answer/next-steps.css';

interface Props {
  readonly derived: Derived;
  readonly row: HromadaRow;
  /** Opens the hromada's card. */
  readonly onHromada: () => void;
}

/** Of several services asked for together: what is known of each. */
function Parts({ row, types }: { readonly row: HromadaRow; readonly types: readonly ServiceType[] }) {
  const { t, lang } = useWords();
  return (
    <ul className="small">
      {row.parts.map(({ type: id, fill, reason }) => {
        const type = types.find((each) => each.id === id);
        const word = reason === 'ambiguous' || reason === 'stale' ? reason : fill;
        return (
          <li key={id}>
            {type === undefined ? id : typeName(type, lang)}: {t(`find:part.${word}`)}
          </li>
        );
      })}
    </ul>
  );
}

/** The nearest known one is farther than people would travel: it is no advice, the line is. */
function Far({ derived, row }: Pick<Props, 'derived' | 'row'>) {
  const { t, lang } = useWords();
  const { types, dataset } = derived;
  if (row.nearest !== null || row.anywhere === null) return null;
  const line = lineFor({ dataset, types });
  return (
    <p>
      {t('help:nearestFar', { km: formatKm(row.anywhere.km, true, lang) })}{' '}
      <a className="figures" href={line.href}>
        {line.label}
      </a>
    </p>
  );
}

/** What we know of the chosen types in the visitor's hromada, in their words; without a service, what to do next. */
export function Answer({ derived, row, onHromada }: Props) {
  const { t, lang } = useWords();
  const { types } = derived;
  const [first] = types;
  const hromada = hromadaName(row.hromada, t, lang);
  const card = (
    <Button variant="quiet" onClick={onHromada}>
      {t('find:hromadaCard')}
    </Button>
  );
  if (!isApplicable(row.hromada)) {
    return (
      <Notice title={hromada}>
        <OccupiedHelp hromada={row.hromada} types={types} hotlines={derived.dataset.hotlines} />
      </Notice>
    );
  }
  if (first === undefined) {
    return (
      <Notice tone="plain" title={hromada}>
        <p>{t('find:chooseType')}</p>
        <TerritoryNote hromada={row.hromada} />
        {card}
      </Notice>
    );
  }
  const key = answerKey(row.coverage, types.length, row.parts);
  const survey = row.coverage.survey === null ? undefined : derived.dataset.surveys[row.coverage.survey];
  const served = row.coverage.state === 'served';
  const about = types.length === 1 ? typeName(first, lang) : t('find:several');
  return (
    <Notice tone={served ? 'good' : 'note'}>
      <p className="small">
        <Swatch fill={row.fill} /> {t('find:answerFor', { type: about, hromada })}
      </p>
      <p className="notice-title">{t(`find:answer.${key}`)}</p>
      <p>
        {t(`find:answerMore.${key}`, { date: survey === undefined ? '' : formatDate(survey.date, lang) })}
      </p>
      {(key === 'notAll' || key === 'mixed') && <Parts row={row} types={types} />}
      <TerritoryNote hromada={row.hromada} />
      {!served && <Far derived={derived} row={row} />}
      {!served && <NextSteps derived={derived} row={row} onHromada={onHromada} />}
      {card}
    </Notice>
  );
}
