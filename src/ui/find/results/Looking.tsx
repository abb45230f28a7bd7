import { pick } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import { useApp } from '../../../state/use-app.ts';

/** What is looked into for something nearer, while it is. */
export function Looking({ derived }: { readonly derived: Derived }) {
  const { t, lang } = useWords();
  const scope = useApp((state) => state.looking);
  if (scope === null) return null;
  const region = derived.dataset.regions.find(({ code }) => code.startsWith(scope) && scope !== 'UA');
  const text =
    region === undefined
      ? t('find:lookingCountry')
      : t('find:lookingRegion', { region: pick(region.name, lang).text });
  return <p className="small muted">{text}</p>;
}
