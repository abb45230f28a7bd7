import { useEffect, useRef } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Control } from './Controls.tsx';

/** Fields side by side, as the interface's other icons have it. */
const FIELDS = 'M3 7l7-3 11 2v11l-8 3-10-3zM10 4l1 7-8 2M11 11l10 1M12.5 11.2 13 20';

interface Props {
  readonly simple: boolean;
  readonly onTurn: (simple: boolean) => void;
}

/** Set by a press: the button goes with its map, and the focus must follow to the other map's button. */
let pressed = false;

/** «Спрощена карта»: the switch between the two maps, on both of them. */
export function SimpleControl({ simple, onTurn }: Props) {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (pressed && document.activeElement === document.body) place.current?.querySelector('button')?.focus();
    pressed = false;
  }, []);
  const turn = () => {
    pressed = true;
    onTurn(!simple);
  };
  return (
    <div ref={place}>
      <Control label={t('map:simple.title')} icon={FIELDS} onClick={turn} pressed={simple} />
    </div>
  );
}
