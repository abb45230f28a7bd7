import { Crosshair } from 'lucide-react';
import { useId, useState } from 'react';
import { prefixOf } from '../../../domain/code.ts';
import { type AddService, territoryOf } from '../../../domain/scenario/scenario.ts';
import { useToolWords } from '../../../i18n/use-tool-words.ts';
import { coverageTypes } from '../../../state/derive/coverage.ts';
import type { Derived } from '../../../state/derived.ts';
import type { Placing } from '../../../state/scenario/types.ts';
import { Button } from '../../parts/Button.tsx';
import { typeName } from '../../parts/names.ts';
import { HromadaOptions } from './HromadaOptions.tsx';

interface Props {
  readonly derived: Derived;
  readonly placing: Placing | null;
  readonly onAdd: (added: Omit<AddService, 'kind'>) => void;
  readonly onPlacing: (placing: Placing | null) => void;
}

type Reach = 'own' | 'raion' | 'oblast';

/** A service that does not exist: of which type, where, for whom. */
export function AddForm({ derived, placing, onAdd, onPlacing }: Props) {
  const { tools, lang } = useToolWords();
  const ids = { type: useId(), place: useId(), area: useId() };
  const types = coverageTypes(derived.dataset);
  const [chosen, setType] = useState<string | null>(null);
  const [place, setPlace] = useState<string | null>(null);
  const [reach, setReach] = useState<Reach>('own');
  const type = types.find(({ id }) => id === (chosen ?? derived.types[0]?.id)) ?? types[0];
  if (type === undefined) return null;
  // The hromada that is looked at is the first one meant.
  const code = place ?? derived.hromada?.hromada.code ?? '';
  const wide = type.redacted && reach === 'own' ? 'raion' : reach;
  const picking = placing?.kind === 'add';
  const add = () => {
    const area = wide === 'own' ? [] : [prefixOf(code, wide)];
    onAdd({ type: type.id, hromada: type.redacted ? null : territoryOf(code), area });
  };
  return (
    <div className="plan-form">
      <h2>{tools('whatIf.add')}</h2>
      <label htmlFor={ids.type}>{tools('whatIf.type')}</label>
      <select
        id={ids.type}
        value={type.id}
        onChange={(event) => {
          setType(event.target.value);
          if (picking) onPlacing({ kind: 'add', type: event.target.value });
        }}
      >
        {types.map((each) => (
          <option key={each.id} value={each.id}>
            {typeName(each, lang)}
          </option>
        ))}
      </select>
      <label htmlFor={ids.place}>{tools('whatIf.place')}</label>
      <select id={ids.place} value={code} onChange={(event) => setPlace(event.target.value)}>
        <option value="">{tools('whatIf.choosePlace')}</option>
        <HromadaOptions rows={derived.rows} />
      </select>
      <label htmlFor={ids.area}>{tools('whatIf.area')}</label>
      <select id={ids.area} value={wide} onChange={(event) => setReach(event.target.value as Reach)}>
        {!type.redacted && <option value="own">{tools('whatIf.areaOwn')}</option>}
        <option value="raion">{tools('whatIf.areaRaion')}</option>
        <option value="oblast">{tools('whatIf.areaOblast')}</option>
      </select>
      {type.redacted && <p className="muted small">{tools('whatIf.secret')}</p>}
      <div className="plan-buttons">
        <Button variant="primary" disabled={code === ''} onClick={add}>
          {tools('whatIf.addOne')}
        </Button>
        {!type.redacted && (
          <Button
            icon={Crosshair}
            aria-pressed={picking}
            onClick={() => onPlacing(picking ? null : { kind: 'add', type: type.id })}
          >
            {tools(picking ? 'whatIf.stopOnMap' : 'whatIf.onMap')}
          </Button>
        )}
      </div>
    </div>
  );
}
