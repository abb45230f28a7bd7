import type { MouseEvent, ReactNode } from 'react';
import type { Translate } from '../i18n/index.ts';

interface Props {
  readonly t: Translate;
  readonly onZoomIn: (event: MouseEvent) => void;
  readonly onZoomOut: (event: MouseEvent) => void;
  readonly onFit: () => void;
  /** Further controls, below. */
  readonly children?: ReactNode;
}

interface ControlProps {
  readonly label: string;
  /** Strokes on a 24 × 24 grid, as the interface's other icons have them. */
  readonly icon: string;
  readonly onClick: (event: MouseEvent) => void;
  /** Of a button that opens something: whether it is open, and its id. */
  readonly expanded?: boolean;
  readonly controls?: string;
  /** Of a switch: whether it is on. */
  readonly pressed?: boolean;
}

const PLUS = 'M5 12h14M12 5v14';
const MINUS = 'M5 12h14';
const CORNERS =
  'M8 3H5a2 2 0 0 0-2 2v3M21 8V5a2 2 0 0 0-2-2h-3M3 16v3a2 2 0 0 0 2 2h3M16 21h3a2 2 0 0 0 2-2v-3';

export function Control({ label, icon, onClick, expanded, controls, pressed }: ControlProps) {
  return (
    <button
      type="button"
      className="map-control"
      aria-label={label}
      title={label}
      aria-expanded={expanded}
      aria-controls={controls}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path d={icon} />
      </svg>
    </button>
  );
}

/** Buttons over the map's upper right corner. */
export function Controls({ t, onZoomIn, onZoomOut, onFit, children }: Props) {
  return (
    <fieldset className="map-controls" data-over-map aria-label={t('map:controls')}>
      <Control label={t('map:zoomIn')} icon={PLUS} onClick={onZoomIn} />
      <Control label={t('map:zoomOut')} icon={MINUS} onClick={onZoomOut} />
      <Control label={t('map:fit')} icon={CORNERS} onClick={onFit} />
      {children}
    </fieldset>
  );
}
