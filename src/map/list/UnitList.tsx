import { type CSSProperties, type FocusEvent, memo, useId, useMemo, useRef, useState } from 'react';
import type { Code } from '../../domain/code.ts';
import { byOblasts } from '../../draw/layers/layer.ts';
import type { Box } from '../../draw/types.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Scene, SceneActions } from '../../state/scene/scene.ts';
import type { World } from '../canvas/use-world.ts';
import type { ViewControl } from '../view/use-view.ts';
import { ROLE } from './roles.ts';
import { UnitOptions } from './UnitOptions.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useUnitKeys } from './use-unit-keys.ts';

interface Props {
  readonly scene: Scene;
  readonly world: World;
  readonly control: ViewControl;
  /** Where something of the world stands over the picture. */
  readonly styleOf: (box: Box) => CSSProperties;
  /** The option that the keyboard is on; null = it left. */
  readonly onPoint: (code: Code | null) => void;
  readonly actions: Pick<SceneActions, 'onHromada' | 'onOblast'>;
}

/**
 * The units as a list to choose one from; of a country seen from afar its oblasts. A listbox, not buttons: screen
 * readers then hand over the arrow keys by themselves and say «12 of 57» and what is chosen. The focus really moves
 * from option to option, for `aria-activedescendant` is not followed by VoiceOver. Until it comes there is but the one
 * option that it comes to: a country has 1,481.
 */
export const UnitList = memo(function UnitList(props: Props) {
  const { scene, world, control, styleOf, onPoint, actions } = props;
  const { t } = useWords();
  const hint = useId();
  const list = useRef<HTMLDivElement>(null);
  const [last, setLast] = useState<Code | null>(null);
  const whole = byOblasts(scene, control.view.zoom);
  const all = whole ? world.oblasts : world.units;
  const kept = useKeptFocus(list, all);
  const choose = whole ? actions.onOblast : actions.onHromada;
  const stop = useMemo(() => stopOf(scene, world, whole, [last, scene.hromada]), [scene, world, whole, last]);
  const options = kept.held ? all() : [world.place(stop)].filter((one) => one !== undefined);
  const count = whole ? world.oblastCodes.length : world.codes.length;
  const go = (code: Code) => {
    list.current?.querySelector<HTMLElement>(`[data-code="${code}"]`)?.focus({ preventScroll: true });
    const [x, y] = world.place(code)?.centroid ?? [0, 0];
    control.reveal({ x, y, width: 0, height: 0 });
  };
  const onKeyDown = useUnitKeys(options, { go, choose, zoomBy: control.zoomBy, hush: () => onPoint(null) });
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const code = target.dataset['code'] ?? null;
    kept.onFocus();
    setLast(code);
    onPoint(target.matches(':focus-visible') ? code : null);
  };
  return (
    <>
      <p id={hint} hidden>
        {t(whole ? 'map:simple.oblastsHint' : 'map:simple.unitsHint')}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- its role is one that takes keys */}
      <div
        ref={list}
        className="map-list"
        role={ROLE.list}
        aria-label={t(whole ? 'map:simple.oblasts' : 'map:simple.units')}
        aria-describedby={hint}
        onClick={(event) => {
          const { code } = (event.target as HTMLElement).dataset;
          if (code !== undefined) choose(code);
        }}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={(event) => {
          onPoint(null);
          kept.onBlur(event);
        }}
      >
        <UnitOptions options={options} scene={scene} stop={stop} count={count} styleOf={styleOf} />
      </div>
    </>
  );
});

/** The option that Tab comes to: of a hromada its oblast, of an oblast one of its hromadas; else the first by name. */
function stopOf(scene: Scene, world: World, whole: boolean, wanted: readonly (Code | null)[]): Code {
  const codes = whole ? world.oblastCodes : world.codes;
  for (const code of wanted) {
    if (code === null) continue;
    const found = codes.find((each) => each === code) ?? codes.find((each) => isWithin(each, code));
    if (found !== undefined) return found;
  }
  const order = new Intl.Collator(scene.lang);
  const nameOf = (code: Code) => scene.names.get(code) ?? code;
  return codes.reduce((a, b) => (order.compare(nameOf(a), nameOf(b)) <= 0 ? a : b), codes[0] ?? '');
}

const isWithin = (a: Code, b: Code) => a.startsWith(b) || b.startsWith(a);
