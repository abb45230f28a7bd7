import { useCombobox } from 'downshift';
import { MapPin, X } from 'lucide-react';
import { type KeyboardEvent, type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import type { PlaceOption } from './place-option.ts';
import { placeStateReducer } from './place-reducer.ts';
import { PlaceList } from './PlaceList.tsx';
import { useEnter } from './use-enter.ts';
import { useHeld } from './use-held.ts';
import { useMark } from './use-mark.ts';
import type { Places } from './use-places.ts';

const toText = (option: PlaceOption | null) => option?.short ?? '';

/** Nothing typed, nothing to show: then there is no list to be told of. */
const CLOSED = { 'aria-expanded': false, 'aria-activedescendant': undefined } as const;

/** The box decides itself, instead of the combobox's library. */
const byMyself = (event: SyntheticEvent) =>
  Object.assign(event.nativeEvent, { preventDownshiftDefault: true });

/**
 * Combobox with a list (WAI-ARIA): arrows, Enter, Escape; what is typed stays until something is chosen. Nothing is
 * marked until an arrow marks it, and Enter without a mark takes a place only if that is what was typed.
 */
export function PlaceBox(places: Places) {
  const { options, value, optionOf, onCountry, onQuery, onActive, onChoose } = places;
  const { t } = useWords();
  const inputId = useId();
  const [writing, setWriting] = useState(false);
  const [changing, setChanging] = useState(false);
  const offered = onCountry === null ? [...options] : [...options, wholeCountry(t('find:whereCountry'))];
  const { items, onPointerDown } = useHeld(offered);
  const box = useCombobox<PlaceOption>({
    inputId,
    items,
    selectedItem: value,
    itemToString: toText,
    itemToKey: (option) => option?.code,
    stateReducer: placeStateReducer,
    getA11yStatusMessage: ({ isOpen, inputValue }) =>
      isOpen && inputValue !== '' ? t('find:whereFound', { count: options.length }) : '',
    onInputValueChange: ({ inputValue }) => {
      enter.forget();
      onQuery(inputValue === toText(value) ? '' : inputValue);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      setWriting(false);
      setChanging(false);
      onChoose(selectedItem);
    },
  });
  useMark(items, box);
  // In another language the chosen place has another name.
  const named = useRef(toText(value));
  useEffect(() => {
    const now = toText(value);
    const renamed = now !== '' && named.current !== '' && now !== named.current;
    if (renamed && box.inputValue === named.current) box.setInputValue(now);
    named.current = now;
  });
  const enter = useEnter(box.inputValue, places, (hit) => box.selectItem(optionOf(hit)));
  // No choice of a place: the list stays open, the words stay.
  const askCountry = (item: PlaceOption | undefined, event: SyntheticEvent) => {
    if (item?.kind !== 'country') return;
    byMyself(event);
    onCountry?.();
  };
  const typed = box.inputValue.trim() !== '' && box.inputValue !== toText(value);
  const onKeyDown = (event: KeyboardEvent) => {
    setWriting(true);
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !typed) return;
    const item = box.isOpen ? items[box.highlightedIndex] : undefined;
    askCountry(item, event);
    if (item !== undefined) return;
    byMyself(event);
    if (!box.isOpen) box.openMenu();
    enter.press();
  };
  const input = () => document.querySelector<HTMLInputElement>(`#${CSS.escape(inputId)}`);
  const clear = () => {
    onChoose(null);
    box.setInputValue('');
    input()?.focus();
  };
  const change = () => {
    setWriting(true);
    setChanging(true);
    input()?.focus();
    input()?.select();
  };
  const open = box.isOpen && typed;
  // Answered: one line, until another place is typed.
  const folded = value !== null && box.inputValue === toText(value);

  return (
    <div
      className={`place${folded ? ' place-folded' : ''}${changing ? ' place-changing' : ''}`}
      data-long={folded ? longest(value.short) : undefined}
    >
      <label className="visually-hidden" {...box.getLabelProps()}>
        {t('find:where')}
      </label>
      <div className="place-box">
        <MapPin aria-hidden="true" size={22} strokeWidth={1.75} />
        <div className="place-field">
          <input
            {...box.getInputProps({ onFocus: onActive, onKeyDown, onPointerDown: () => setWriting(true) })}
            lang={value?.lang}
            {...(open ? {} : CLOSED)}
            placeholder={t('find:where')}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="search"
            // A phone's keyboard must not stand on the answer: the field keeps the focus, not the keys.
            inputMode={folded && !writing ? 'none' : 'text'}
          />
          {folded && (
            <p className="place-where small muted" lang={value?.lang}>
              {value.where}
            </p>
          )}
        </div>
        {folded && (
          <button type="button" className="change" aria-label={t('find:changePlace')} onClick={change}>
            {t('find:change')}
          </button>
        )}
        {!folded && box.inputValue !== '' && (
          <button type="button" className="icon-button" aria-label={t('find:whereClear')} onClick={clear}>
            <X aria-hidden="true" size={18} />
          </button>
        )}
      </div>
      <PlaceList
        box={box}
        items={items}
        open={open}
        places={places}
        said={enter.said}
        onHold={onPointerDown}
        onPress={askCountry}
      />
    </div>
  );
}

/** A field has one line: a name of so many letters has room in it beside «Змінити» only without the icon. */
function longest(name: string): 'long' | 'longest' | undefined {
  if (name.length > 25) return 'longest';
  return name.length > 20 ? 'long' : undefined;
}

function wholeCountry(name: string): PlaceOption {
  return {
    code: 'UA',
    kind: 'country',
    name,
    short: name,
    what: '',
    former: '',
    where: '',
    lang: undefined,
  };
}
