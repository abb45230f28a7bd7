import { useWords } from '../../../i18n/use-words.ts';
import { pick } from '../../../i18n/format.ts';
import type { ResultItem } from '../../../state/derived.ts';
import { actions, useApp } from '../../../state/use-app.ts';
import { typeName } from '../../parts/names.ts';
import { SaveButton } from './SaveButton.tsx';

interface Props {
  readonly item: ResultItem;
  /** What the service is called where its type does not tell it from its neighbours. */
  readonly label?: string;
}

/** «Додати до обраних» beside a service, wherever it is listed. */
export function SaveToggle({ item: { service, type }, label }: Props) {
  const { lang } = useWords();
  const saved = useApp((state) => state.view.saved.includes(service.id));
  const name = `${label ?? typeName(type, lang)}, ${pick(service.provider, lang).text}`;
  return <SaveButton name={name} saved={saved} onSave={() => actions.toggleSaved(service.id)} />;
}
