import { useId, useRef } from 'react';
import type { Code } from '../../domain/code.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Scene, SceneActions } from '../../state/scene/scene.ts';
import { ROLE } from './roles.ts';
import { Units } from './Units.tsx';
import type { usePointing } from './use-pointing.ts';
import { codeOf, useUnitKeys } from './use-unit-keys.ts';
import type { ViewControl } from './use-view.ts';
import type { World } from './use-world.ts';

interface Props {
  readonly scene: Scene;
  readonly world: World;
  readonly control: ViewControl;
  readonly pointer: ReturnType<typeof usePointing>;
  readonly onHromada: SceneActions['onHromada'];
  readonly patterns: string | null;
}

/**
 * The units as a list to choose one from. A listbox, not buttons: screen readers then hand over the arrow keys by
 * themselves and say «12 of 57» and what is chosen. The focus really moves from option to option, for
 * `aria-activedescendant` is not followed by VoiceOver.
 */
export function UnitList({ scene, world, control, pointer, onHromada, patterns }: Props) {
  const { t } = useWords();
  const hint = useId();
  const list = useRef<SVGGElement>(null);
  const go = (code: Code) => {
    list.current?.querySelector<SVGElement>(`[data-code="${code}"]`)?.focus({ preventScroll: true });
    const spot = world.byCode.get(code)?.centroid;
    if (spot !== undefined) control.reveal(spot);
  };
  const onKeyDown = useUnitKeys(world.units, {
    go,
    choose: onHromada,
    zoomBy: control.zoomBy,
    hush: pointer.hush,
  });
  const known = (code: Code | null) => (code !== null && world.byCode.has(code) ? code : null);
  return (
    <g
      ref={list}
      role={ROLE.list}
      aria-label={t('map:simple.units')}
      aria-describedby={hint}
      onClick={({ target }) => {
        const code = codeOf(target);
        if (code !== null) onHromada(code);
      }}
      onKeyDown={onKeyDown}
      {...pointer.list}
    >
      <desc id={hint}>{t('map:simple.unitsHint')}</desc>
      <Units
        units={world.units}
        fills={scene.fills}
        classes={scene.classes ?? null}
        values={scene.values ?? null}
        stateLabels={scene.stateLabels}
        palette={scene.palette}
        patterns={patterns}
        chosen={scene.hromada}
        active={known(pointer.active) ?? known(scene.hromada) ?? world.units[0]?.code ?? null}
      />
    </g>
  );
}
