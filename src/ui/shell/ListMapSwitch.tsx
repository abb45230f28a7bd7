import { useWords } from '../../i18n/use-words.ts';

interface Props {
  readonly shows: 'list' | 'map';
  readonly onChange: (shows: 'list' | 'map') => void;
}

/** On a phone: list or map, one at a time. */
export function ListMapSwitch({ shows, onChange }: Props) {
  const { t } = useWords();
  return (
    <fieldset className="switch" aria-label={t('listOrMap')}>
      {(['list', 'map'] as const).map((each) => (
        <button key={each} type="button" aria-pressed={each === shows} onClick={() => onChange(each)}>
          {t(each)}
        </button>
      ))}
    </fieldset>
  );
}
