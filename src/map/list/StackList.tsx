import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import type { XY } from '../../draw/types.ts';
import type { Size } from '../padding.ts';
import type { Group } from '../canvas/group.ts';

interface Props {
  readonly group: Group;
  /** Of its marker, in CSS pixels from the map's corner. */
  readonly at: XY;
  readonly frame: Size;
  readonly onService: (id: string) => void;
  readonly onClose: () => void;
}

const WIDTH = 300;
/** From the map's edge; from the marker upwards and downwards. */
const [EDGE, ABOVE, BELOW] = [8, 40, 20];

/** Above the marker or below it, where there is more room; never over the map's edge. */
function besides([x, y]: XY, { width, height }: Size) {
  const left = Math.max(EDGE, Math.min(x - WIDTH / 2, width - WIDTH - EDGE));
  return y > height / 2
    ? { left, bottom: height - y + ABOVE, maxHeight: y - ABOVE - EDGE }
    : { left, top: y + BELOW, maxHeight: height - y - BELOW - EDGE };
}

/** The services of one place, one below the other. Takes the focus; Escape closes it. */
export function StackList({ group, at, frame, onService, onClose }: Props) {
  const { t } = useWords();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    section.current?.querySelector<HTMLElement>('li button')?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    const element = section.current;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onClose();
    };
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, [onClose]);
  const title = t('map:here', { count: group.points.length });
  return (
    <section ref={section} className="map-stack" data-over aria-label={title} style={besides(at, frame)}>
      <header>
        <h3>{title}</h3>
        <button
          type="button"
          className="map-stack-close"
          onClick={onClose}
          aria-label={t('map:close')}
          title={t('map:close')}
        >
          ×
        </button>
      </header>
      <ul>
        {group.points.map(({ id, number, label }) => (
          <li key={id}>
            <button type="button" className="map-stack-service" onClick={() => onService(id)}>
              {number !== null && <span className="map-stack-number">{number}</span>}
              {label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
