import { useWords } from '../../../i18n/use-words.ts';
import { pick } from '../../../i18n/format.ts';
import type { ResultItem } from '../../../state/derived.ts';
import { actions, useApp } from '../../../state/use-app.ts';
import { typeName } from '../../parts/names.ts';
import { SaveButton } from './SaveButton.tsx';

/** «Додати до обраних» beside a service, wherever it is listed. */
export function SaveToggle({ item: { service, type } }: { readonly item: ResultItem }) {
  const { lang } = useWords();
  const saved = useApp((state) => state.view.saved.includes(service.id));
  const name = `${typeName(type, lang)}, ${pick(service.provider, lang).text}`;
  return <SaveButton name={name} saved={saved} onSave={() => actions.toggleSaved(service.id)} />;
}
