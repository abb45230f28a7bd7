import { useMemo } from 'react';
import type { FillKey } from '../../domain/coverage/state.ts';
import { FILL_KEYS } from '../../domain/coverage/state.ts';
import { pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { SceneTexts } from '../../state/scene/texts.ts';
import { valueWords } from '../legend/class-words.ts';
import { fillWord } from '../card/state-word.ts';
import { hromadaShort } from '../parts/names.ts';

/** Words of the map. One object a language, so that labels are made once. `together`: a state is the worst of several types. */
export function useSceneTexts(attribution: string, together: boolean): SceneTexts {
  const { t, lang } = useWords();
  return useMemo(() => {
    const point: SceneTexts['point'] = ({ type, home, service }) => {
      const where = home === null ? pick(service.provider, lang).text : hromadaShort(home, t, lang);
      return `${pick(type.name, lang).text}, ${where}`;
    };
    const states = FILL_KEYS.map((key): [FillKey, string] => [key, fillWord(key, together, t)]);
    return {
      lang,
      attribution,
      states: Object.fromEntries(states) as Record<FillKey, string>,
      unit: (hromada) => hromadaShort(hromada, t, lang),
      point,
      mark: (item) => t('map:mark', { name: point(item) }),
      value: (metric, cell) => valueWords(metric, cell, t, lang, together),
    };
  }, [t, lang, attribution, together]);
}
