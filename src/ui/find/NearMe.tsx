import { Navigation } from 'lucide-react';
import type { LonLat } from '../../domain/hromada.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../parts/Button.tsx';
import { type DeviceState, useDevicePlace } from './use-device-place.ts';

const WORDS = {
  waiting: 'nearWaiting',
  slow: 'nearSlow',
  denied: 'nearDenied',
  unavailable: 'nearUnavailable',
  unsupported: 'nearUnsupported',
} as const satisfies Record<Exclude<DeviceState, 'idle'>, string>;

interface Props {
  /** Whether distances now count from the device. */
  readonly on: boolean;
  readonly onPlace: (at: LonLat) => void;
  readonly onForget: () => void;
}

export function NearMe({ on, onPlace, onForget }: Props) {
  const { t } = useWords();
  const { state, ask } = useDevicePlace(onPlace);
  const words = state === 'idle' ? (on ? t('find:nearOn') : '') : t(`find:${WORDS[state]}`);
  return (
    <div className="near">
      <div className="near-row">
        <Button variant="quiet" icon={Navigation} onClick={ask} disabled={state === 'waiting'}>
          {t('find:near')}
        </Button>
        {on && (
          <Button variant="quiet" onClick={onForget}>
            {t('find:nearForget')}
          </Button>
        )}
      </div>
      <output className="near-words small muted">{words}</output>
    </div>
  );
}
