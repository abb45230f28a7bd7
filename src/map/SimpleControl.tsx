import { useWords } from '../i18n/use-words.ts';
import { Control } from './Controls.tsx';

/** Fields side by side, as the interface's other icons have it. */
const FIELDS = 'M3 7l7-3 11 2v11l-8 3-10-3zM10 4l1 7-8 2M11 11l10 1M12.5 11.2 13 20';

interface Props {
  readonly simple: boolean;
  readonly onTurn: (simple: boolean) => void;
}

/** «Спрощена карта»: whether the map does without WebGL, and without streets. */
export function SimpleControl({ simple, onTurn }: Props) {
  const { t } = useWords();
  return (
    <Control label={t('map:simple.title')} icon={FIELDS} onClick={() => onTurn(!simple)} pressed={simple} />
  );
}
