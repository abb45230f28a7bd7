import { textIn } from '../../data/finding.ts';
import type { ProviderColumn } from '../../data/provider/columns.ts';
import { useWords } from '../../i18n/use-words.ts';
import { shown } from '../../state/loadable.ts';
import { useApp } from '../../state/use-app.ts';
import { choicesOf } from './form/choices.ts';

interface Props {
  readonly column: ProviderColumn;
  readonly text: string;
}

/** What a cell says, in words where it holds ids of ours. */
export function ValueWords({ column, text }: Props) {
  const { lang } = useWords();
  const manifest = useApp((state) => shown(state.manifest));
  const choices = (manifest && choicesOf(column, manifest)) ?? [];
  if (choices.length === 0) return text;
  return text
    .split(';')
    .map((part) => {
      const choice = choices.find(({ value }) => value === part.trim());
      return choice === undefined ? part.trim() : textIn(choice.label, lang);
    })
    .join('; ');
}
