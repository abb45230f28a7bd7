import { useCallback, useEffect, useRef, useState } from 'react';
import type { LonLat } from '../../../domain/hromada.ts';

/** `slow`: still asking, but the visitor should know that typing is quicker. */
export type DeviceState = 'idle' | 'waiting' | 'slow' | 'denied' | 'unavailable' | 'unsupported';

const SLOW_MS = 6000;
const TIMEOUT_MS = 30_000;

/** Metres, by the standard always there and by some browsers not. */
const kmOf = (metres: number | undefined) => (Number.isFinite(metres) ? Math.max(0, metres ?? 0) / 1000 : 0);

/** Asks the device where it is, only when `ask` is called; the answer goes to `onPlace` and is kept nowhere else. */
export function useDevicePlace(onPlace: (at: LonLat, accuracyKm: number) => void): {
  state: DeviceState;
  ask: () => void;
} {
  const [state, setState] = useState<DeviceState>('idle');
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const ask = useCallback(() => {
    if (!('geolocation' in navigator)) {
      setState('unsupported');
      return;
    }
    const end = (next: DeviceState) => {
      window.clearTimeout(timer.current);
      setState(next);
    };
    setState('waiting');
    timer.current = window.setTimeout(() => setState('slow'), SLOW_MS);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        end('idle');
        onPlace([coords.longitude, coords.latitude], kmOf(coords.accuracy));
      },
      (error) => end(error.code === error.PERMISSION_DENIED ? 'denied' : 'unavailable'),
      { enableHighAccuracy: false, timeout: TIMEOUT_MS, maximumAge: 60_000 },
    );
  }, [onPlace]);

  return { state, ask };
}
