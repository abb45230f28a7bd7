import { useMemo } from 'react';
import { prefixOf } from '../../../domain/code.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import { pick } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { HromadaRow } from '../../../state/derived.ts';
import { oblastShort } from '../../parts/names.ts';

/** «Ніжинський»; of the whole country «Чернігівська, Ніжинський». The same function while nothing changes. */
export function useRaionOf({ region, regions }: Dataset): (row: HromadaRow) => string {
  const { lang } = useWords();
  return useMemo(() => {
    const oblasts = new Map(
      region === null
        ? regions.map((each) => [prefixOf(each.code, 'oblast'), oblastShort(each, lang, regions)])
        : [],
    );
    return ({ hromada, raion }) =>
      [oblasts.get(prefixOf(hromada.code, 'oblast')), raion && pick(raion.name, lang).text]
        .filter(Boolean)
        .join(', ');
  }, [region, regions, lang]);
}
