import { useEffect, useRef } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Control } from './Controls.tsx';

/** A few plain fields in an outline, as the interface's other icons have it. */
const FIELDS = 'M4 8.5 12 3l8 5.5V18l-8 3-8-3zM4 8.5l8 4 8-4M12 12.5V21';

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
