import { useCombobox } from 'downshift';
import { MapPin, X } from 'lucide-react';
import { useId } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import type { PlaceOption } from './place-option.ts';
import { placeStateReducer } from './place-reducer.ts';

interface Props {
  readonly options: readonly PlaceOption[];
  /** The chosen place; null without one. */
  readonly value: PlaceOption | null;
  /** The settlements are still on their way. */
  readonly loading: boolean;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (option: PlaceOption | null) => void;
}

const toText = (option: PlaceOption | null) => option?.name ?? '';

/** Combobox with a list (WAI-ARIA): arrows, Enter, Escape; what is typed stays until something is chosen. */
export function PlaceBox({ options, value, loading, onQuery, onChoose }: Props) {
  const { t } = useWords();
  const inputId = useId();
  const box = useCombobox<PlaceOption>({
    inputId,
    items: [...options],
    selectedItem: value,
    itemToString: toText,
    itemToKey: (option) => option?.code,
    defaultHighlightedIndex: 0,
    stateReducer: placeStateReducer,
    getA11yStatusMessage: ({ isOpen }) => (isOpen ? t('find:whereFound', { count: options.length }) : ''),
    onInputValueChange: ({ inputValue }) => onQuery(inputValue === toText(value) ? '' : inputValue),
    onSelectedItemChange: ({ selectedItem }) => onChoose(selectedItem),
  });
  const clear = () => {
    onChoose(null);
    box.setInputValue('');
    document.getElementById(inputId)?.focus();
  };
  const typed = box.inputValue.trim() !== '' && box.inputValue !== toText(value);
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
            {...box.getInputProps()}
            {...ukrainian}
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
      <ul className="place-list" {...box.getMenuProps()} hidden={!box.isOpen || !typed}>
        {box.isOpen &&
          typed &&
          options.map((item, index) => (
            <li
              key={item.code}
              className={index === box.highlightedIndex ? 'place-option place-here' : 'place-option'}
              lang={item.ukrainian ? 'uk' : undefined}
              {...box.getItemProps({ item, index })}
            >
              <span className="place-name">{item.name}</span>{' '}
              <span className="small muted">{item.where}</span>
            </li>
          ))}
      </ul>
      {box.isOpen && typed && options.length === 0 && (
        <output className="place-none small">{loading ? t('find:whereLoading') : t('find:whereNone')}</output>
      )}
    </div>
  );
}
