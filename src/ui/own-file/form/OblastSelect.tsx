import type { ReactNode } from 'react';
import { pick } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { shown } from '../../../state/loadable.ts';
import { useApp } from '../../../state/use-app.ts';

interface Props {
  readonly label: string;
  /** What stands for none of them. */
  readonly none: string;
  /** Prefix of its code. */
  readonly value: string | null;
  readonly onChoose: (oblast: string | null) => void;
  readonly children?: ReactNode;
}

/** A native list of the oblasts. */
export function OblastSelect({ label, none, value, onChoose, children }: Props) {
  const { lang } = useWords();
  const regions = useApp((state) => shown(state.manifest)?.regions) ?? [];
  return (
    <label className="own-field">
      <span>{label}</span>
      <select value={value ?? ''} onChange={({ target }) => onChoose(target.value || null)}>
        <option value="">{none}</option>
        {regions.map(({ code, name }) => (
          <option key={code} value={code.slice(0, 4)}>
            {pick(name, lang).text}
          </option>
        ))}
      </select>
      {children}
    </label>
  );
}
