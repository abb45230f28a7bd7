import { useEffect, useState } from 'react';
import { kyivMinuteOfWeek } from '../../domain/contact/open-clock.ts';

const MINUTE_MS = 60_000;

/** Minute of the week in Kyiv, kept up; null where the browser does not know Kyiv's clock. */
export function useKyivMinute(): number | null {
  const [minute, setMinute] = useState(() => kyivMinuteOfWeek(new Date()));
  useEffect(() => {
    const timer = window.setInterval(() => setMinute(kyivMinuteOfWeek(new Date())), MINUTE_MS);
    return () => window.clearInterval(timer);
  }, []);
  return minute;
}
