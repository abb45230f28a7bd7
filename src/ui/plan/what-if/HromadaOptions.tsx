import { memo, useMemo } from 'react';
import { isApplicable } from '../../../domain/applicable.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { HromadaRow } from '../../../state/derived.ts';
import { hromadaName, raionName } from '../../parts/names.ts';
import { groupRows } from '../table/table-rows.ts';

/** Options of all hromadas of the scope, by raion. */
export const HromadaOptions = memo(function HromadaOptions({
  rows,
}: {
  readonly rows: readonly HromadaRow[];
}) {
  const { t, lang } = useWords();
  const groups = useMemo(() => groupRows(rows.filter(({ hromada }) => isApplicable(hromada))), [rows]);
  return groups.map(({ prefix, raion, rows: of }) => {
    const options = of.map(({ hromada }) => (
      <option key={hromada.code} value={hromada.code}>
        {hromadaName(hromada, t, lang)}
      </option>
    ));
    if (raion === null) return options;
    return (
      <optgroup key={prefix} label={raionName(raion, t, lang)}>
        {options}
      </optgroup>
    );
  });
});
