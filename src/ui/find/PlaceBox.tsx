import { useCombobox } from 'downshift';
import { MapPin, X } from 'lucide-react';
import { type SyntheticEvent, useId } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import type { PlaceOption } from './place-option.ts';
import { placeStateReducer } from './place-reducer.ts';
import { PlaceList } from './PlaceList.tsx';
import type { Places } from './use-places.ts';

const toText = (option: PlaceOption | null) => option?.name ?? '';

/** Nothing typed, nothing to show: then there is no list to be told of. */
const CLOSED = { 'aria-expanded': false, 'aria-activedescendant': undefined } as const;

/** Combobox with a list (WAI-ARIA): arrows, Enter, Escape; what is typed stays until something is chosen. */
export function PlaceBox(places: Places) {
  const { options, value, onCountry, onQuery, onActive, onChoose } = places;
  const { t } = useWords();
  const inputId = useId();
  const whole: PlaceOption = {
    code: 'UA',
    kind: 'country',
    name: t('find:whereCountry'),
    former: '',
    where: '',
    ukrainian: false,
  };
  const items = onCountry === null ? [...options] : [...options, whole];
  const box = useCombobox<PlaceOption>({
    inputId,
    items,
    selectedItem: value,
    itemToString: toText,
    itemToKey: (option) => option?.code,
    defaultHighlightedIndex: 0,
    stateReducer: placeStateReducer,
    getA11yStatusMessage: ({ isOpen, inputValue }) =>
      isOpen && inputValue !== '' ? t('find:whereFound', { count: options.length }) : '',
    onInputValueChange: ({ inputValue }) => onQuery(inputValue === toText(value) ? '' : inputValue),
    onSelectedItemChange: ({ selectedItem }) => onChoose(selectedItem),
  });
  // No choice of a place: the list stays open, the words stay.
  const askCountry = (item: PlaceOption | undefined, event: SyntheticEvent) => {
    if (item?.kind !== 'country') return;
    Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
    onCountry?.();
  };
  const clear = () => {
    onChoose(null);
    box.setInputValue('');
    document.getElementById(inputId)?.focus();
  };
  const typed = box.inputValue.trim() !== '' && box.inputValue !== toText(value);
  const open = box.isOpen && typed;
  const ukrainian = value?.ukrainian === true ? { lang: 'uk' } : {};

  return (
    <div className="place">
      <label className="visually-hidden" {...box.getLabelProps()}>
        {t('find:where')}
      </label>
      <div className="place-box">
        <MapPin aria-hidden="true" size={22} strokeWidth={1.75} />
        <div className="place-field">
          <input
            {...box.getInputProps({
              onFocus: onActive,
              onKeyDown: (event) => {
                if (event.key === 'Enter' && open) askCountry(items[box.highlightedIndex], event);
              },
            })}
            {...ukrainian}
            {...(open ? {} : CLOSED)}
            placeholder={t('find:where')}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="search"
          />
          {value !== null && !box.isOpen && (
            <p className="place-where small muted" {...ukrainian}>
              {value.where}
            </p>
          )}
        </div>
        {box.inputValue !== '' && (
          <button type="button" className="icon-button" aria-label={t('find:whereClear')} onClick={clear}>
            <X aria-hidden="true" size={18} />
          </button>
        )}
      </div>
      <PlaceList box={box} items={items} open={open} places={places} onPress={askCountry} />
    </div>
  );
}
