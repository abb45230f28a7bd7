import type { ResultGroup } from '../../state/derived.ts';
import { useWords } from '../../i18n/use-words.ts';
import { typesOf } from './group-labels.ts';
import { Localized } from './Localized.tsx';
import { typeName } from './names.ts';

interface Props {
  readonly group: ResultGroup;
  /** The type stands above the list: here it is only spoken, unless nobody else is named. */
  readonly underType?: boolean;
}

/** What it is and whose, as the heading of a card; several types are only spoken: their list stands below. */
export function GroupTitle({ group, underType = false }: Props) {
  const { lang } = useWords();
  const { provider } = group[0].service;
  const [type, ...others] = typesOf(group);
  const named = provider.uk !== type.name.uk;
  const spoken = others.length > 0 || (underType && named);
  return (
    <>
      <span className={spoken ? 'visually-hidden' : undefined}>
        {others.length === 0 ? (
          <Localized value={type.name} />
        ) : (
          [type, ...others].map((each) => typeName(each, lang)).join(', ')
        )}
      </span>
      {(named || others.length > 0) && (
        <>
          <span className="visually-hidden"> — </span>
          <span className={spoken ? undefined : 'result-provider'}>
            <Localized value={provider} />
          </span>
        </>
      )}
    </>
  );
}
