import type { SelectHTMLAttributes } from 'react';

interface Props<V extends string> extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange'> {
  readonly of: readonly V[];
  readonly say: (value: V) => string;
  readonly value: V;
  readonly onChoose: (value: V) => void;
}

/** A native list of values, each in its words. */
export function Select<V extends string>({ of, say, onChoose, ...rest }: Props<V>) {
  return (
    <select
      {...rest}
      onChange={({ target }) => {
        const chosen = of.find((each) => each === target.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {of.map((each) => (
        <option key={each} value={each}>
          {say(each)}
        </option>
      ))}
    </select>
  );
}
