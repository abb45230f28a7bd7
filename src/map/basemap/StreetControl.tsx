import { useId, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { Control } from '../Controls.tsx';
import './street.css';
import type { StreetMap } from './use-street-map.ts';

/** A folded sheet, as the interface's other icons have it. */
const SHEET = 'M14 5.5 9 3 3 6v15l6-3 6 3 6-3V3l-6 3zM9 3v15M15 6v15';

interface Props {
  readonly street: StreetMap;
  /** Server that the switch contacts. */
  readonly host: string;
}

/** Says first what the street map asks of whom, and only then can it be switched on. */
export function StreetControl({ street, host }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { state, turn } = street;
  const broken = state === 'failed' || state === 'noGl';
  const shown = open || broken || state === 'slow';
  const toggle = () => {
    setOpen(!shown);
    if (broken) turn(false);
  };
  const words = state === 'off' || state === 'on' ? '' : t(`map:street.${state}`, { host });
  return (
    <div className="street">
      <Control label={t('map:street.title')} icon={SHEET} onClick={toggle} expanded={shown} controls={id} />
      <div id={id} className="street-panel" hidden={!shown}>
        <label>
          <input
            type="checkbox"
            checked={state !== 'off' && !broken}
            onChange={(event) => {
              setOpen(true);
              turn(event.target.checked);
            }}
          />
          {t('map:street.title')}
        </label>
        <p>{t('map:street.about', { host })}</p>
        <output>{words}</output>
      </div>
    </div>
  );
}
