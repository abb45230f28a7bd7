import { useId, useMemo, useRef } from 'react';
import type { Code } from '../../domain/code.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Scene, SceneActions } from '../../state/scene/scene.ts';
import { LAYERS } from '../../draw/layers/index.ts';
import { byOblasts } from '../../draw/layers/layer.ts';
import { Oblasts } from './Oblasts.tsx';
import { ROLE } from './roles.ts';
import { unitFill } from './unit-fill.ts';
import { Units } from './Units.tsx';
import type { usePointing } from './use-pointing.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { codeOf, type NamedShape, useUnitKeys } from './use-unit-keys.ts';
import type { ViewControl } from './use-view.ts';
import type { World } from './use-world.ts';

interface Props {
  readonly scene: Scene;
  readonly world: World;
  readonly control: ViewControl;
  readonly pointer: ReturnType<typeof usePointing>;
  readonly actions: Pick<SceneActions, 'onHromada' | 'onOblast'>;
  /** Of the patterns' ids. */
  readonly prefix: string;
}

/**
 * The units as a list to choose one from; of a country seen from afar its oblasts. A listbox, not buttons: screen
 * readers then hand over the arrow keys by themselves and say «12 of 57» and what is chosen. The focus really moves
 * from option to option, for `aria-activedescendant` is not followed by VoiceOver.
 */
export function UnitList({ scene, world, control, pointer, actions, prefix }: Props) {
  const { t } = useWords();
  const hint = useId();
  const list = useRef<SVGGElement>(null);
  const whole = byOblasts(scene, control.view.zoom);
  const options = whole ? world.oblasts() : world.units;
  const choose = whole ? actions.onOblast : actions.onHromada;
  const { fills, classes, palette } = scene;
  const far = control.view.zoom < LAYERS.fills.patternsFrom;
  const fillOf = useMemo(
    () => unitFill({ fills, classes: classes ?? null, palette }, prefix, far),
    [fills, classes, palette, prefix, far],
  );
  const go = (code: Code) => {
    list.current?.querySelector<SVGElement>(`[data-code="${code}"]`)?.focus({ preventScroll: true });
    const spot = world.shape(code)?.centroid;
    if (spot !== undefined) control.reveal(spot);
  };
  const onKeyDown = useUnitKeys(options, { go, choose, zoomBy: control.zoomBy, hush: pointer.hush });
  const kept = useKeptFocus(list, options);
  const active =
    optionFor(options, pointer.active) ?? optionFor(options, scene.hromada) ?? options[0]?.code ?? null;
  return (
    <g
      ref={list}
      role={ROLE.list}
      aria-label={t(whole ? 'map:simple.oblasts' : 'map:simple.units')}
      aria-describedby={hint}
      onClick={({ target }) => {
        const code = codeOf(target);
        if (code !== null) choose(code);
      }}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        pointer.list.onFocus(event);
        kept.onFocus();
      }}
      onBlur={(event) => {
        pointer.list.onBlur();
        kept.onBlur(event);
      }}
    >
      <desc id={hint}>{t(whole ? 'map:simple.oblastsHint' : 'map:simple.unitsHint')}</desc>
      {whole ? (
        <Oblasts
          oblasts={options}
          units={world.units}
          fillOf={fillOf}
          words={scene.oblastWords ?? null}
          active={active}
        />
      ) : (
        <Units
          units={options}
          fills={fills}
          values={scene.values ?? null}
          stateLabels={scene.stateLabels}
          fillOf={fillOf}
          chosen={scene.hromada}
          active={active}
        />
      )}
    </g>
  );
}

/** The option of a code; of a hromada its oblast, of an oblast its first hromada, where those are the options. */
function optionFor(options: readonly NamedShape[], code: Code | null): Code | null {
  if (code === null) return null;
  const found =
    options.find((option) => option.code === code) ?? options.find((option) => isWithin(option.code, code));
  return found?.code ?? null;
}

const isWithin = (a: Code, b: Code) => a.startsWith(b) || b.startsWith(a);
