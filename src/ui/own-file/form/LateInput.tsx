import { type InputHTMLAttributes, useState } from 'react';

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'> {
  readonly value: string;
  readonly onSave: (text: string) => void;
}

/** Saved when it is left and on Enter: all rows are read anew with each change. Escape takes back what was typed. */
export function LateInput({ value, onSave, ...rest }: Props) {
  const [text, setText] = useState(value);
  const [before, setBefore] = useState(value);
  // Changed elsewhere: a suggestion was taken, or the same slip mended in all rows.
  if (before !== value) {
    setBefore(value);
    setText(value);
  }
  const save = () => {
    if (text !== value) onSave(text);
  };
  return (
    <input
      type="text"
      {...rest}
      value={text}
      onChange={({ target }) => setText(target.value)}
      onBlur={save}
      onKeyDown={({ key }) => {
        if (key === 'Enter') save();
        if (key === 'Escape') setText(value);
      }}
    />
  );
}
