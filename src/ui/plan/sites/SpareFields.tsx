import { X } from 'lucide-react';
import { useId } from 'react';
import { isUnderFire } from '../../../domain/territory.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { HromadaRow } from '../../../state/derived.ts';
import { Button } from '../../parts/Button.tsx';
import { placeLine } from '../../parts/names.ts';
import { HromadaOptions } from '../what-if/HromadaOptions.tsx';
import type { Draft } from './question.ts';

interface Props {
  readonly rows: readonly HromadaRow[];
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

/** Where no new place may be: all hromadas under fire with one press, and any single one. */
export function SpareFields({ rows, draft, onChange }: Props) {
  const { t, tools, lang } = useWords();
  const id = useId();
  const { spareFire, spared } = draft;
  const fire = rows.filter(({ hromada }) => isUnderFire(hromada)).length;
  const chosen = spared.flatMap((code) => rows.find(({ hromada }) => hromada.code === code) ?? []);
  const add = (code: string) => {
    if (code !== '' && !spared.includes(code)) onChange({ spared: [...spared, code] });
  };
  return (
    <fieldset>
      <legend>{tools('sites.spare')}</legend>
      {fire > 0 && (
        <label className="plan-choice">
          <input
            type="checkbox"
            checked={spareFire}
            onChange={(event) => onChange({ spareFire: event.target.checked })}
          />
          <span>{tools('sites.spareFire', { count: fire, n: formatNumber(fire, lang) })}</span>
        </label>
      )}
      <label htmlFor={id}>{tools('sites.spareOne')}</label>
      <select id={id} value="" onChange={(event) => add(event.target.value)}>
        <option value="">{tools('sites.spareChoose')}</option>
        <HromadaOptions rows={rows} />
      </select>
      {chosen.map(({ hromada, raion }) => {
        const name = placeLine(hromada, raion, t, lang);
        return (
          <Button
            key={hromada.code}
            variant="quiet"
            icon={X}
            aria-label={tools('sites.unspare', { name })}
            onClick={() => onChange({ spared: spared.filter((code) => code !== hromada.code) })}
          >
            {name}
          </Button>
        );
      })}
    </fieldset>
  );
}
