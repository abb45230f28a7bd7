import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from 'downshift';
import type { PlaceOption } from './place-option.ts';

const { InputBlur, InputKeyDownEscape, InputChange } = useCombobox.stateChangeTypes;

/**
 * Leaving the box must not choose what happens to be highlighted, nor Escape forget the place: only Enter, a click
 * and the clear button change it. Typing keeps the chosen place until another one is chosen. To ask for the whole
 * country is no choice of a place: the list stays open and the words stay.
 */
export function placeStateReducer(
  state: UseComboboxState<PlaceOption>,
  { type, changes }: UseComboboxStateChangeOptions<PlaceOption>,
): Partial<UseComboboxState<PlaceOption>> {
  if (type === InputBlur || type === InputKeyDownEscape) {
    const text = state.selectedItem?.name ?? state.inputValue;
    return { ...changes, isOpen: false, selectedItem: state.selectedItem, inputValue: text };
  }
  if (changes.selectedItem?.kind === 'country' && state.selectedItem?.kind !== 'country') {
    return { ...changes, isOpen: true, inputValue: state.inputValue };
  }
  if (type === InputChange) return { ...changes, selectedItem: state.selectedItem };
  return changes;
}
