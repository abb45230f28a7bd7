import { Check, Plus } from 'lucide-react';
import { pick } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { ResultItem } from '../../../state/derived.ts';
import { actions, useApp } from '../../../state/use-app.ts';
import { Button } from '../../parts/Button.tsx';
import { typeName } from '../../parts/names.ts';
import './save.css';

interface Props {
  readonly item: ResultItem;
  /** What the service is called where its type does not tell it from its neighbours. */
  readonly label?: string;
}

/** «Обрати»; once it is chosen, the way to take it out again. */
export function PickButton({ item: { service, type }, label }: Props) {
  const { t, lang } = useWords();
  const saved = useApp((state) => state.view.saved.includes(service.id));
  const name = `${label ?? typeName(type, lang)}, ${pick(service.provider, lang).text}`;
  return (
    <Button
      icon={saved ? Check : Plus}
      aria-label={t(saved ? 'refer:pickedNamed' : 'refer:pickNamed', { name })}
      className={saved ? 'pick save-button-on' : 'pick'}
      onClick={() => actions.toggleSaved(service.id)}
    >
      {t(saved ? 'refer:picked' : 'refer:pick')}
    </Button>
  );
}
