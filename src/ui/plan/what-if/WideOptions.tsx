import { memo, useMemo } from 'react';
import { isApplicable } from '../../../domain/applicable.ts';
import { prefixOf } from '../../../domain/code.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { HromadaRow } from '../../../state/derived.ts';
import { territoryName } from './names.ts';

interface Props {
  readonly rows: readonly HromadaRow[];
  readonly dataset: Dataset;
}

/** Options of whole oblasts and raions of the scope; their values are codes. */
export const WideOptions = memo(function WideOptions({ rows, dataset }: Props) {
  const { t, tools, lang } = useWords();
  const prefixes = useMemo(() => prefixesOf(rows), [rows]);
  return (
    <optgroup label={tools('whatIf.wide')}>
      {prefixes.map((prefix) => (
        <option key={prefix} value={prefix.padEnd(19, '0')}>
          {territoryName(prefix, dataset, t, lang)}
        </option>
      ))}
    </optgroup>
  );
});

/** Oblasts, then raions. Kyiv, a hromada of oblast level, stands among the hromadas. */
function prefixesOf(rows: readonly HromadaRow[]): string[] {
  const codes = rows
    .filter(({ hromada, raion }) => raion !== null && isApplicable(hromada))
    .map(({ hromada }) => hromada.code);
  const of = (level: 'oblast' | 'raion') => [...new Set(codes.map((code) => prefixOf(code, level)))];
  return [...of('oblast'), ...of('raion')];
}
