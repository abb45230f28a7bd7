import { Navigation, RotateCcw } from 'lucide-react';
import type { LonLat } from '../../domain/hromada.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { AppState } from '../../state/app-state.ts';
import { Button } from '../parts/Button.tsx';
import { type DeviceState, useDevicePlace } from './use-device-place.ts';

const WORDS = {
  waiting: 'nearWaiting',
  slow: 'nearSlow',
  denied: 'nearDenied',
  unavailable: 'nearUnavailable',
  unsupported: 'nearUnsupported',
} as const satisfies Record<Exclude<DeviceState, 'idle'>, string>;

const LOCATING = {
  idle: 'nearOn',
  looking: 'nearLooking',
  failed: 'nearNoBorders',
  nowhere: 'nearNowhere',
} as const satisfies Record<AppState['locating'], string>;

interface Props {
  /** From where distances now count; null without the device. */
  readonly at: LonLat | null;
  /** How it stands with the hromada of that point. */
  readonly locating: AppState['locating'];
  readonly onPlace: (at: LonLat) => void;
  readonly onForget: () => void;
}

/** «Поруч зі мною»: asks the device on the press only, and says in words whatever comes of it. */
export function NearMe({ at, locating, onPlace, onForget }: Props) {
  const { t } = useWords();
  const { state, ask } = useDevicePlace(onPlace);
  const device = at === null ? '' : t(`find:${LOCATING[locating]}`);
  return (
    <div className="near">
      <div className="near-row">
        <Button variant="quiet" icon={Navigation} onClick={ask} disabled={state === 'waiting'}>
          {t('find:near')}
        </Button>
        {at !== null && locating === 'failed' && (
          <Button variant="quiet" icon={RotateCcw} onClick={() => onPlace(at)}>
            {t('retry')}
          </Button>
        )}
        {at !== null && (
          <Button variant="quiet" onClick={onForget}>
            {t('find:nearForget')}
          </Button>
        )}
      </div>
      <output className="near-words small muted">
        {state === 'idle' ? device : t(`find:${WORDS[state]}`)}
      </output>
    </div>
  );
}
