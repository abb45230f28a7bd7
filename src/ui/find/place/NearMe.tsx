import { MapPin, Navigation, RotateCcw } from 'lucide-react';
import type { Code } from '../../../domain/code.ts';
import type { LonLat } from '../../../domain/hromada.ts';
import { formatKm } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { AppState } from '../../../state/app-state.ts';
import { Button } from '../../parts/Button.tsx';
import { placeLine } from '../../parts/names.ts';
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
  several: 'nearSeveral',
} as const satisfies Record<AppState['locating'], string>;

interface Props {
  /** From where distances now count; null without the device. */
  readonly at: LonLat | null;
  /** How far off that may be. */
  readonly km: number;
  /** How it stands with the hromada of that point. */
  readonly locating: AppState['locating'];
  /** Units where the device may be, where that is not sure. */
  readonly nearby: AppState['nearby'];
  readonly onPlace: (at: LonLat, km: number) => void;
  readonly onPick: (code: Code) => void;
  readonly onForget: () => void;
}

/** «Поруч зі мною»: asks the device on the press only, and says in words whatever comes of it. */
export function NearMe({ at, km, locating, nearby, onPlace, onPick, onForget }: Props) {
  const { t, lang } = useWords();
  const { state, ask } = useDevicePlace(onPlace);
  // Only then: the first number that is written costs a phone much.
  const device =
    at === null ? '' : t(`find:${LOCATING[locating]}`, { km: formatKm(Math.max(km, 0.1), false, lang) });
  return (
    <div className="near" data-on={at !== null}>
      <div className="near-row">
        <Button variant="quiet" icon={Navigation} onClick={ask} disabled={state === 'waiting'}>
          {t('find:near')}
        </Button>
        {at !== null && locating === 'failed' && (
          <Button variant="quiet" icon={RotateCcw} onClick={() => onPlace(at, km)}>
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
      {locating === 'several' && (
        <ul className="near-list" aria-label={t('find:nearChoice')}>
          {nearby.map(({ unit, raion, km: away }) => (
            <li key={unit.code}>
              <Button variant="quiet" icon={MapPin} onClick={() => onPick(unit.code)}>
                {placeLine(unit, raion, t, lang)}{' '}
                <span className="muted figures">
                  {away === 0 ? t('find:nearWithin') : formatKm(Math.max(1, away), true, lang)}
                </span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
