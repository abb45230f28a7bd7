import { useId, useState } from 'react';
import { formatNumber } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { StateTotal } from '../../state/derived.ts';
import { Swatch } from '../parts/Swatch.tsx';

type Measure = 'people' | 'hromadas';

/** One bar of all states by people or by hromadas, each part with its colour and pattern; the words stand below. */
export function StateBar({ totals }: { readonly totals: readonly StateTotal[] }) {
  const { t, lang } = useWords();
  const [measure, setMeasure] = useState<Measure>('people');
  const name = useId();
  const parts = totals.filter((total) => total.hromadas > 0 && total.fill !== 'notApplicable');
  const all = parts.reduce((sum, part) => sum + part[measure], 0);
  const words = parts.map((part) =>
    t('plan:bar.part', { state: t(`state:planner.${part.fill}`), value: formatNumber(part[measure], lang) }),
  );
  if (all === 0) return null;
  return (
    <div className="plan-bar">
      <p className="visually-hidden">{`${t('plan:bar.label')}. ${words.join('; ')}`}</p>
      <div className="plan-bar-strip" aria-hidden="true">
        {parts.map((part) => (
          <span key={part.fill} style={{ flexGrow: part[measure] / all }}>
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
