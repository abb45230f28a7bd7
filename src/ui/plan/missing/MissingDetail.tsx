import type { Dataset } from '../../../domain/dataset.ts';
import type { ServiceType } from '../../../domain/service-type.ts';
import type { Hromada } from '../../../domain/hromada.ts';
import type { NeedFigure } from '../../../domain/need/figure.ts';
import type { ISODate } from '../../../domain/date.ts';
import { isServed } from '../../../domain/coverage/state.ts';
import { similarTo } from '../../../domain/similar.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived, HromadaRow } from '../../../state/derived.ts';
import { sharingLine } from '../../card/agreement-words.ts';
import { partsWords } from '../../card/state-word.ts';
import { Button } from '../../parts/Button.tsx';
import { peopleWords } from '../../parts/people-words.ts';
import { TerritoryLine } from '../../territory/TerritoryNote.tsx';
import { Alternative } from './Alternative.tsx';
import { repeatedNames, rowName } from '../row-name.ts';

/** What all rows of the list share. */
export interface MissingScope {
  readonly dataset: Dataset;
  /** The chosen types. */
  readonly types: readonly ServiceType[];
  readonly repeated: ReadonlySet<string>;
  /** Hromadas that have what these lack. */
  readonly served: readonly Hromada[];
  /** Marks what only it places somewhere. */
  readonly whatIf: Derived['whatIf'];
  /** km; null = none chosen. */
  readonly radius: number | null;
  readonly today: ISODate;
  /** Counted beside residents; null = none. */
  readonly figure?: NeedFigure | null;
  readonly onHromada: (code: string, open: boolean) => void;
}

export function missingScope(
  { dataset, counted, whatIf, rows }: Pick<Derived, 'dataset' | 'counted' | 'whatIf' | 'rows'>,
  rest: Pick<MissingScope, 'radius' | 'today' | 'figure' | 'onHromada'>,
): MissingScope {
  return {
    dataset,
    types: counted,
    whatIf,
    repeated: repeatedNames(dataset.hromadas),
    // Nobody can be asked about what only a scenario has.
    served: (whatIf?.before.rows ?? rows).filter(({ fill }) => isServed(fill)).map(({ hromada }) => hromada),
    ...rest,
  };
}

interface Props {
  readonly row: HromadaRow;
  readonly scope: MissingScope;
}

/** Who is nearest and whether they take others, whom to call, hromadas like it that have one, with whom it shares. */
export function MissingDetail({ row, scope }: Props) {
  const { t, lang } = useWords();
  const { hromada } = row;
  const { dataset, types, repeated, served, today, onHromada } = scope;
  const lacking = partsWords(row.parts, { types, t, lang });
  const similar = similarTo(hromada, served, 2);
  const shares = types.flatMap(({ id }) => sharingLine(hromada.code, id, { dataset, today, t, lang }) ?? []);
  return (
    <div className="plan-folded">
      {lacking !== null && <p>{lacking}</p>}
      <TerritoryLine hromada={hromada} />
      <Alternative row={row} dataset={dataset} types={types} />
      <p>
        <span className="muted">{t('plan:missing.similar')}:</span>{' '}
        {similar.length === 0 && t('plan:missing.similarNone')}
        {similar.map((each) => (
          <Button key={each.code} variant="quiet" onClick={() => onHromada(each.code, true)}>
            {t('plan:missing.similarOne', {
              name: rowName(each, repeated, t, lang),
              people: peopleWords(each.population, t, lang),
            })}
          </Button>
        ))}
      </p>
      {shares.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Button onClick={() => onHromada(hromada.code, true)}>{t('plan:missing.card')}</Button>
    </div>
  );
}
