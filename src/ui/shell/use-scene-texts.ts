import { useMemo } from 'react';
import type { FillKey } from '../../domain/coverage/state.ts';
import { FILL_KEYS } from '../../domain/coverage/state.ts';
import type { Language } from '../../domain/text.ts';
import { formatNumber, pick } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/index.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { HromadaRow } from '../../state/derived.ts';
import type { SceneTexts } from '../../state/scene/texts.ts';
import { valueWords } from '../legend/class-words.ts';
import { fillWord } from '../card/state-word.ts';
import { hromadaShort } from '../parts/names.ts';

/** «57 громад. Є надавач у громаді: 3; немає даних: 54»; of an oblast that is all one state, that state alone. */
function oblastWords(
  rows: readonly HromadaRow[],
  wordOf: (fill: FillKey) => string,
  t: Translate,
  lang: Language,
): string {
  const counted = FILL_KEYS.map((fill) => [fill, rows.filter((row) => row.fill === fill).length] as const);
  const there = counted.filter(([, count]) => count > 0);
  const [only] = there;
  if (only === undefined) return '';
  if (there.length === 1) return wordOf(only[0]);
  const states = there.map(([fill, count]) => `${wordOf(fill)}: ${formatNumber(count, lang)}`);
  return t('map:oblast', { hromadas: t('hromadas', { count: rows.length }), states: states.join('; ') });
}

/** Words of the map. One object a language, so that labels are made once. `together`: a state is the worst of several types; `asked`: of a list under conditions. */
export function useSceneTexts(attribution: string, together: boolean, asked: boolean): SceneTexts {
  const { t, lang } = useWords();
  return useMemo(() => {
    const point: SceneTexts['point'] = ({ type, home, service }) => {
      const where = home === null ? pick(service.provider, lang).text : hromadaShort(home, t, lang);
      return `${pick(type.name, lang).text}, ${where}`;
    };
    const word = (fill: FillKey) =>
      asked && fill === 'notFound' ? t('find:state.conditions') : fillWord(fill, together, t);
    const states = FILL_KEYS.map((key): [FillKey, string] => [key, word(key)]);
    return {
      lang,
      attribution,
      states: Object.fromEntries(states) as Record<FillKey, string>,
      change: (key) => t(`map:change.${key}`),
      unit: (hromada) => hromadaShort(hromada, t, lang),
      oblast: (rows) => oblastWords(rows, word, t, lang),
      point,
      mark: (item) => t('map:mark', { name: point(item) }),
      value: (metric, cell) => valueWords(metric, cell, t, lang, together),
    };
  }, [t, lang, attribution, together, asked]);
}
