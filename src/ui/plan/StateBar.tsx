import { useId, useState } from 'react';
import { formatNumber } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { StateTotal } from '../../state/derived.ts';
import { fillWord } from '../card/state-word.ts';
import { Swatch } from '../parts/Swatch.tsx';

type Measure = 'people' | 'hromadas';

interface Props {
  readonly totals: readonly StateTotal[];
  /** Several types are asked for together. */
  readonly together?: boolean;
}

/** One bar of all states by people or by hromadas, each part with its colour and pattern; the words stand below. */
export function StateBar({ totals, together = false }: Props) {
  const { t, lang } = useWords();
  const [measure, setMeasure] = useState<Measure>('people');
  const name = useId();
  const parts = totals.filter((total) => total.hromadas > 0 && total.fill !== 'notApplicable');
  // Where nobody is known to live a bar of people would be empty: its parts are as wide as their hromadas are many.
  const peopled = parts.some(({ people }) => people !== null && people > 0);
  const width = ({ people, hromadas }: StateTotal) =>
    measure === 'hromadas' || !peopled ? hromadas : (people ?? 0);
  const all = parts.reduce((sum, part) => sum + width(part), 0);
  const value = ({ people, hromadas }: StateTotal) => {
    if (measure === 'hromadas') return formatNumber(hromadas, lang);
    return people === null ? t('plan:table.unknownPeople') : formatNumber(people, lang);
  };
  const words = parts.map((part) =>
    t('plan:bar.part', { state: fillWord(part.fill, together, t), value: value(part) }),
  );
  if (parts.length === 0) return null;
  return (
    <div className="plan-bar">
      <p className="visually-hidden">{`${t('plan:bar.label')}. ${words.join('; ')}`}</p>
      <div className="plan-bar-strip" aria-hidden="true">
        {parts.map((part) => (
          <span key={part.fill} style={{ flexGrow: width(part) / all }}>
            <Swatch fill={part.fill} width={1600} height={16} />
          </span>
        ))}
      </div>
      <fieldset className="plan-switch">
        <legend className="visually-hidden">{t('plan:bar.by')}</legend>
        {(['people', 'hromadas'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name={name} checked={measure === each} onChange={() => setMeasure(each)} />
            <span>{t(`plan:bar.${each}`)}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
