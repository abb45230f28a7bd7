import type { Hromada } from '../../domain/hromada.ts';
import type { Derived } from '../../state/derived.ts';
import { isUnderFire } from '../../domain/territory.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Notice } from '../parts/Notice.tsx';
import { territoryWords } from './territory-words.ts';

interface Props {
  readonly hromada: Pick<Hromada, 'territory'> | null;
}

/** A plain dated warning of a hromada partly occupied or under fire: everything stays, but may have moved. */
export function TerritoryNote({ hromada }: Props) {
  const { t, lang } = useWords();
  if (hromada === null || hromada.territory === null || !isUnderFire(hromada)) return null;
  return (
    <Notice title={territoryWords(hromada.territory, t, lang)}>
      <p>{t('territory:warning')}</p>
    </Notice>
  );
}

/** The same in one line, for lists. */
export function TerritoryLine({ hromada }: Props) {
  const { t, lang } = useWords();
  if (hromada === null || hromada.territory === null || !isUnderFire(hromada)) return null;
  return (
    <p className="territory-line small">
      {territoryWords(hromada.territory, t, lang)}; {t('territory:moved')}.
    </p>
  );
}

/** Of an empty list without a hromada: so many are occupied. */
export function OccupiedPart({ hromada, totals }: Pick<Derived, 'hromada' | 'totals'>) {
  const { t } = useWords();
  const count = totals.find(({ fill }) => fill === 'notApplicable')?.hromadas ?? 0;
  if (hromada !== null || count === 0) return null;
  return (
    <p className="small">
      {t('find:state.notApplicable')}: {t('hromadas', { count })}.
    </p>
  );
}
