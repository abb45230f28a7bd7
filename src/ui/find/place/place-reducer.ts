import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from 'downshift';
import type { PlaceOption } from './place-option.ts';

const { InputBlur, InputKeyDownEscape, FunctionSelectItem, InputChange, ItemMouseMove, MenuMouseLeave } =
  useCombobox.stateChangeTypes;

/**
 * Leaving the box must not choose what happens to be highlighted, nor Escape forget the place: only Enter, a click
 * and the clear button change it. Typing keeps the chosen place until another one is chosen.
 */
export function placeStateReducer(
  state: UseComboboxState<PlaceOption>,
  { type, changes }: UseComboboxStateChangeOptions<PlaceOption>,
): Partial<UseComboboxState<PlaceOption>> {
  if (type === InputBlur || type === InputKeyDownEscape) {
    const text = state.selectedItem?.name ?? state.inputValue;
    return { ...changes, isOpen: false, selectedItem: state.selectedItem, inputValue: text };
  }
  // What Enter takes is marked with the arrows alone: a list may open under a mouse that nobody moves.
  if (type === ItemMouseMove || type === MenuMouseLeave) {
    return { ...changes, highlightedIndex: state.highlightedIndex };
  }
  // What Enter took: one step, since a second one would find the old place still chosen.
  if (type === FunctionSelectItem) return { ...changes, isOpen: false };
  if (type === InputChange) return { ...changes, selectedItem: state.selectedItem };
  return changes;
}
