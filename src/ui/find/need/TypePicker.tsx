import { ChevronDown, ChevronUp } from 'lucide-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { type Hotline, type ServiceType, TYPE_GROUPS } from '../../../domain/service-type.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../parts/Button.tsx';
import { NeedBox } from './NeedBox.tsx';
import { TypeBox } from './TypeBox.tsx';

const isFirst = (type: ServiceType) => type.group === 'first';

interface Props {
  readonly types: readonly ServiceType[];
  readonly hotlines: readonly Hotline[];
  /** Ids of the chosen types. */
  readonly chosen: readonly string[];
  /** The whole list stands in the place of the answer; null: the question stays asked, the chosen ones beneath. */
  readonly choosing: boolean | null;
  readonly onChoosing?: (choosing: boolean) => void;
  /** What is chosen stands alone, with this beside «Змінити». */
  readonly changeName?: string | undefined;
  readonly onChange: (ids: readonly string[]) => void;
}

/**
 * «Вид послуги». Asked: the four of the mission as tiles, the rest on demand. Answered: the checked ones alone, a line
 * each. «Змінити»: all of them, by group, places to apply last, until «Готово».
 */
export function TypePicker(props: Props) {
  const { types, hotlines, chosen, choosing, onChoosing, changeName, onChange } = props;
  const change = changeName !== undefined && chosen.length > 0;
  const { t } = useWords();
  const [open, setOpen] = useState(
    () => choosing !== null && types.some((type) => !isFirst(type) && chosen.includes(type.id)),
  );
  const field = useRef<HTMLFieldSetElement>(null);
  const focusNext = useRef<readonly string[]>([]);
  const mode = choosing === true ? 'list' : choosing === false && chosen.length > 0 ? 'lines' : 'ask';
  const all = mode === 'list' || (mode === 'ask' && open);
  useEffect(() => {
    const [target] = focusNext.current.flatMap(
      (each) => field.current?.querySelector<HTMLElement>(each) ?? [],
    );
    target?.focus({ preventScroll: true });
    focusNext.current = [];
  });
  const toggle = (id: string, on: boolean) =>
    onChange(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  const take = (id: string) => {
    if (!chosen.includes(id)) onChange([...chosen, id]);
    focusNext.current = [`[data-type="${id}"] input`];
  };
  const choose = (on: boolean) => {
    focusNext.current = on ? ['h2'] : ['.change', 'input[type="checkbox"]'];
    onChoosing?.(on);
  };
  const box = (type: ServiceType) => {
    const checked = chosen.includes(type.id);
    const closed = choosing === null ? !checked : !isFirst(type);
    const line = mode === 'lines' || (choosing === null && !open);
    return (
      <TypeBox
        key={type.id}
        type={type}
        look={line ? 'line' : isFirst(type) ? 'tile' : 'row'}
        checked={checked}
        hidden={mode === 'lines' ? !checked : !all && closed}
        onChange={(on) => toggle(type.id, on)}
      />
    );
  };
  const rest = TYPE_GROUPS.filter((group) => group !== 'first').flatMap((group) => {
    const of = types.filter((type) => type.group === group).map(box);
    if (of.length === 0) return [];
    const head = (
      <h3 key={group} hidden={!all}>
        {t(`find:group.${group}`)}
      </h3>
    );
    return [head, of].flat();
  });
  useEscapeOf(field, mode === 'list', () => choose(false));
  return (
    <fieldset ref={field} className={`types types-${mode}`} aria-label={t('find:types')}>
      {mode !== 'lines' && (
        <div className="types-head">
          <h2 tabIndex={-1}>{t(choosing === false ? 'find:askWhat' : 'find:typesTitle')}</h2>
          {mode === 'list' && (
            <Button variant="primary" onClick={() => choose(false)}>
              {t('find:done')}
            </Button>
          )}
        </div>
      )}
      {mode !== 'lines' && <NeedBox types={types} hotlines={hotlines} chosen={chosen} onTake={take} />}
      <div className="type-list">
        {types.filter(isFirst).map(box)}
        {mode === 'ask' && (
          <Button
            key="all"
            variant="quiet"
            {...(change
              ? { 'aria-label': open ? undefined : changeName }
              : { icon: open ? ChevronUp : ChevronDown })}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {change
              ? t(open ? 'find:done' : 'find:change')
              : open
                ? t('find:fewerTypes')
                : t('find:allTypes', { count: types.filter((x) => !x.applyPlace).length })}
          </Button>
        )}
        {rest}
      </div>
      {mode === 'lines' && (
        <button
          type="button"
          className="change"
          aria-label={t('find:changeType')}
          onClick={() => choose(true)}
        >
          {t('find:change')}
        </button>
      )}
    </fieldset>
  );
}

/** Escape leaves the list from any of its fields. */
function useEscapeOf(field: RefObject<HTMLElement | null>, open: boolean, onClose: () => void): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const element = field.current;
    if (!open || element === null) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      close.current();
    };
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, [field, open]);
}
