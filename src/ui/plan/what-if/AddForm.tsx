import { Crosshair } from 'lucide-react';
import { useId, useState } from 'react';
import { type AddService, type Territory, territoryOf } from '../../../domain/scenario/scenario.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { coverageTypes } from '../../../domain/coverage/of-dataset.ts';
import type { Derived } from '../../../state/derived.ts';
import type { Placing } from '../../../state/scenario/types.ts';
import { Button } from '../../parts/Button.tsx';
import { typeName } from '../../parts/names.ts';
import { AreaPicker } from './AreaPicker.tsx';
import { NOWHERE, PlaceSelect, type Reach, ReachSelect } from './PlaceFields.tsx';
import { prefixOf } from '../../../domain/code.ts';
import type { ServiceType } from '../../../domain/service-type.ts';
import { joined } from '../../../state/scenario/edit.ts';

interface Props {
  readonly derived: Derived;
  readonly placing: Placing | null;
  readonly onAdd: (added: Omit<AddService, 'kind'>) => void;
  readonly onPlacing: (placing: Placing | null) => void;
}

/** A service that does not exist: of which type, where, for whom; or for whom alone. */
export function AddForm({ derived, placing, onAdd, onPlacing }: Props) {
  const { tools, lang } = useWords();
  const select = useId();
  const types = coverageTypes(derived.dataset);
  const [chosen, setType] = useState<string | null>(null);
  const type = types.find(({ id }) => id === (chosen ?? derived.counted[0]?.id)) ?? types[0];
  const form = useNewService(type, derived.hromada?.hromada.code ?? '');
  if (type === undefined) return null;
  const picking = placing?.kind === 'add' || placing?.kind === 'serve';
  const pick = (of: string) => onPlacing({ kind: form.placeless ? 'serve' : 'add', type: of });
  const chooseType = (id: string) => {
    setType(id);
    // A hromada is too narrow an area for a type whose places are secret.
    form.clear();
    if (picking) onPlacing(null);
  };
  return (
    <div className="plan-form">
      <h2>{tools('whatIf.add')}</h2>
      <label htmlFor={select}>{tools('whatIf.type')}</label>
      <select id={select} value={type.id} onChange={(event) => chooseType(event.target.value)}>
        {types.map((each) => (
          <option key={each.id} value={each.id}>
            {typeName(each, lang)}
          </option>
        ))}
      </select>
      {type.redacted ? (
        <p className="muted small">{tools('whatIf.secret')}</p>
      ) : (
        <PlaceSelect rows={derived.rows} place={form.place} onPlace={form.setPlace} />
      )}
      {form.placeless ? (
        <AreaPicker
          dataset={derived.dataset}
          rows={derived.rows}
          area={form.area}
          next={form.next}
          wide={type.redacted}
          keepOne={false}
          onArea={form.setArea}
          onNext={form.setNext}
        />
      ) : (
        <ReachSelect reach={form.reach} onReach={form.setReach} />
      )}
      <div className="plan-buttons">
        <Button
          variant="primary"
          disabled={!form.ready}
          onClick={() => {
            onAdd({ type: type.id, ...form.made() });
            form.clear();
          }}
        >
          {tools('whatIf.addOne')}
        </Button>
        {!type.redacted && (
          <Button
            icon={Crosshair}
            aria-pressed={picking}
            onClick={() => (picking ? onPlacing(null) : pick(type.id))}
          >
            {tools(picking ? 'whatIf.stopOnMap' : 'whatIf.onMap')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The state of the form that adds a service: its place, or whom it serves without one. */
function useNewService(type: ServiceType | undefined, looked: string) {
  const [chosen, setPlace] = useState<string | null>(null);
  const [reach, setReach] = useState<Reach>('own');
  const [area, setArea] = useState<readonly Territory[]>([]);
  const [next, setNext] = useState('');
  // The hromada that is looked at is the first one meant.
  const place = chosen ?? looked;
  const placeless = type?.redacted === true || place === NOWHERE;
  // What the list stands on is meant, too.
  const whole = next === '' ? area : joined(area, territoryOf(next));
  const clear = () => {
    setArea([]);
    setNext('');
  };
  const made = (): Omit<AddService, 'kind' | 'type'> => {
    if (placeless) return { hromada: null, area: whole };
    return { hromada: territoryOf(place), area: reach === 'own' ? [] : [prefixOf(place, reach)] };
  };
  const ready = placeless ? whole.length > 0 : place !== '';
  return { place, reach, area, next, placeless, ready, made, clear, setPlace, setReach, setArea, setNext };
}
