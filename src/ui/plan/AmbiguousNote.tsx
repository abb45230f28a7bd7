import { useWords } from '../../i18n/use-words.ts';
import type { Derived } from '../../state/derived.ts';
import { hromadaOf } from '../../domain/units.ts';
import { hromadaName, raionName } from '../parts/names.ts';
import { Notice } from '../parts/Notice.tsx';

/** Records of the chosen types whose source does not say which hromada it means: told apart, counted nowhere. */
export function AmbiguousNote({ derived }: { readonly derived: Derived }) {
  const { t, lang } = useWords();
  const { dataset, rows, rowByCode } = derived;
  const doubtful = rows.filter((row) => row.coverage.reason === 'ambiguous');
  const numbers = [...new Set(doubtful.flatMap((row) => row.coverage.unplaced))];
  const records = numbers.map((i) => dataset.unplaced[i]).filter((each) => each !== undefined);
  if (records.length === 0) return null;
  const nameOf = (code: string) => {
    const hromada = hromadaOf(dataset, code);
    if (hromada === null) return code;
    const raion = rowByCode.get(hromada.code)?.raion ?? null;
    const name = hromadaName(hromada, t, lang);
    return raion === null ? name : `${name} (${raionName(raion, t, lang)})`;
  };
  return (
    <Notice title={t('plan:missing.ambiguous')}>
      {records.map((record) => (
        <p key={record.id}>
          {t('plan:missing.ambiguousOne', {
            provider: record.provider,
            names: record.candidates.map(nameOf).join('; '),
          })}
        </p>
      ))}
    </Notice>
  );
}
