import type { XY } from '../../draw/types.ts';
import type { Size } from '../padding.ts';

interface Props {
  /** CSS pixels from the map's corner. */
  readonly at: XY;
  readonly frame: Size;
  readonly title: string;
  readonly text: string;
}

/** Name and state beside the pointer or the focus. Read by the eye only: the option says the same. */
export function Tip({ at: [x, y], frame, title, text }: Props) {
  const horizontal = x > frame.width * 0.6 ? { right: frame.width - x + 14 } : { left: x + 14 };
  const vertical = y > frame.height * 0.75 ? { bottom: frame.height - y + 14 } : { top: y + 18 };
  return (
    <div className="map-tip" aria-hidden="true" style={{ ...horizontal, ...vertical }}>
      <strong>{title}</strong>
      {text !== '' && <span>{text}</span>}
    </div>
  );
}
