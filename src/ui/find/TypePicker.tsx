import { ChevronDown, ChevronUp } from 'lucide-react';
import { useId, useState } from 'react';
import type { TypeCounts } from '../../domain/facets/type-counts.ts';
import { type Hotline, type ServiceType, TYPE_GROUPS, type TypeGroup } from '../../domain/service-type.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../parts/Button.tsx';
import { NeedBox } from './NeedBox.tsx';
import { TypeBox } from './TypeBox.tsx';

const isFirst = (type: ServiceType) => type.group === 'first';

interface Props {
  readonly types: readonly ServiceType[];
  readonly hotlines: readonly Hotline[];
  readonly counts: TypeCounts;
  /** Ids of the chosen types. */
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** «Вид послуги»: the four of the mission as tiles, the rest on demand by group, places to apply last. */
export function TypePicker({ types, hotlines, counts, chosen, onChange }: Props) {
  const { t } = useWords();
  const restId = useId();
  const [open, setOpen] = useState(() => types.some((type) => !isFirst(type) && chosen.includes(type.id)));
  const toggle = (id: string, on: boolean) =>
    onChange(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  const take = (id: string) => {
    if (!chosen.includes(id)) onChange([...chosen, id]);
    if (!types.some((type) => type.id === id && isFirst(type))) setOpen(true);
  };
  const box = (type: ServiceType, look: 'tile' | 'row') => (
    <TypeBox
      key={type.id}
      type={type}
      look={look}
      count={counts.get(type.id) ?? null}
      checked={chosen.includes(type.id)}
      onChange={(on) => toggle(type.id, on)}
    />
  );
  const inGroup = (group: TypeGroup) => types.filter((type) => type.group === group);
  const rest = TYPE_GROUPS.filter((group) => group !== 'first' && inGroup(group).length > 0);

  return (
    <fieldset className="types" aria-label={t('find:types')}>
      <h2 className="section-title">{t('find:typesTitle')}</h2>
      <NeedBox types={types} hotlines={hotlines} chosen={chosen} onTake={take} />
      <div className="type-tiles">{types.filter(isFirst).map((type) => box(type, 'tile'))}</div>
      <Button
        variant="quiet"
        icon={open ? ChevronUp : ChevronDown}
        aria-expanded={open}
        aria-controls={restId}
        onClick={() => setOpen(!open)}
      >
        {open
          ? t('find:fewerTypes')
          : t('find:allTypes', { count: types.filter((x) => !x.applyPlace).length })}
      </Button>
      <div id={restId} className="type-rest" hidden={!open}>
        {rest.map((group) => (
          <div key={group} className="type-group">
            <h3>{t(`find:group.${group}`)}</h3>
            {inGroup(group).map((type) => box(type, 'row'))}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
