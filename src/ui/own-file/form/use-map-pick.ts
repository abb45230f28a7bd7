import { type RefObject, useEffect, useRef } from 'react';
import type { Hromada, LonLat } from '../../../domain/hromada.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { useMapScale } from '../../../state/map-scale.ts';
import { isAside, setPlanScreen, usePlanScreen } from '../../../state/plan-screen.ts';
import { useDerived } from '../../../state/use-app.ts';
import { useScreen } from '../../shell/shows.ts';
import { useWide } from '../../shell/use-wide.ts';

/** From this zoom on a finger's 8 CSS pixels are less than the 60 m by which borders are simplified. */
const POINT_ZOOM = 13;

interface MapPick {
  /** The button that begins it, to which the focus returns. */
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly start: () => void;
}

/**
 * A place by a press on the map, while the dialog is aside: the hromada, and the point where the map is near enough for
 * one. On a phone the map is another screen; leaving it returns to the dialog.
 */
export function useMapPick(take: (hromada: Hromada, point: LonLat | null) => void): MapPick {
  const { steps, lang } = useWords();
  const derived = useDerived();
  const { shows, show } = useScreen();
  const wide = useWide();
  const near = useMapScale((zoom) => zoom !== null && zoom >= POINT_ZOOM);
  const aside = usePlanScreen(isAside);
  const button = useRef<HTMLButtonElement>(null);
  const left = useRef(false);
  const pick = {
    asks: steps(near ? 'form.pickPoint' : 'form.pickHromada'),
    stop: steps('form.pickStop'),
    aside: true as const,
    take: (code: string, at: LonLat | null) => {
      const row = derived?.rowByCode.get(code);
      if (row === undefined) return;
      setPlanScreen({ pick: null });
      take(row.hromada, near ? at : null);
    },
  };
  // What a press does follows the map's scale, its territory and the language.
  useEffect(() => {
    if (aside) setPlanScreen({ pick });
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [aside, near, derived, lang]);
  useEffect(() => {
    const away = !wide && shows === 'list';
    if (aside) {
      if (left.current && away) setPlanScreen({ pick: null });
      left.current = true;
    } else if (left.current && !wide && !away) {
      show('list');
    } else if (left.current) {
      left.current = false;
      button.current?.focus();
    }
  }, [aside, shows, wide, show]);
  return {
    button,
    start: () => {
      if (!wide) show('map');
      setPlanScreen({ pick });
    },
  };
}
