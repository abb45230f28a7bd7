import { Maximize, Minus, Plus } from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import type { Translate } from '../i18n/index.ts';

interface Props {
  readonly t: Translate;
  readonly onZoomIn: (event: MouseEvent) => void;
  readonly onZoomOut: (event: MouseEvent) => void;
  readonly onFit: () => void;
}

interface ControlProps {
  readonly label: string;
  readonly onClick: (event: MouseEvent) => void;
  readonly children: ReactNode;
}

function Control({ label, onClick, children }: ControlProps) {
  return (
    <button type="button" className="map-control" aria-label={label} title={label} onClick={onClick}>
      {children}
    </button>
  );
}

/** Buttons over the map's upper right corner. */
export function Controls({ t, onZoomIn, onZoomOut, onFit }: Props) {
  return (
    <fieldset className="map-controls" aria-label={t('map:controls')}>
      <Control label={t('map:zoomIn')} onClick={onZoomIn}>
        <Plus aria-hidden size={20} />
      </Control>
      <Control label={t('map:zoomOut')} onClick={onZoomOut}>
        <Minus aria-hidden size={20} />
      </Control>
      <Control label={t('map:fit')} onClick={onFit}>
        <Maximize aria-hidden size={18} />
      </Control>
    </fieldset>
  );
}
