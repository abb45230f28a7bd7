import { useCallback, useRef, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import type { Scene, SceneActions } from '../../state/scene/scene.ts';
import type { Group } from './group.ts';
import { Markers } from './Markers.tsx';
import { Picture } from './Picture.tsx';
import { StackList } from './StackList.tsx';
import { Tip, tipOf } from './Tip.tsx';
import { useOverlay } from './use-overlay.ts';
import { usePointing } from './use-pointing.ts';
import type { ViewControl } from './use-view.ts';
import type { World } from './use-world.ts';
import { type Frame, MAX_ZOOM, onScreen } from './view.ts';

interface Props {
  readonly scene: Scene;
  readonly world: World;
  readonly control: ViewControl;
  readonly frame: Frame;
  readonly actions: SceneActions;
}

/** The picture, and what opens over it. */
export function MapPane({ scene, world, control, frame, actions }: Props) {
  const { t } = useWords();
  const { view, zoomTo } = control;
  const overlay = useOverlay(scene, world, view.zoom);
  const pointer = usePointing();
  const pane = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<Group | null>(null);
  const { onService } = actions;
  const close = useCallback(() => setOpened(null), []);
  const open = useCallback(
    (group: Group) => {
      const [first, ...more] = group.points;
      if (more.length === 0) onService(first.id);
      else if (group.one || view.zoom >= MAX_ZOOM) setOpened(group);
      else zoomTo(group.points.map(({ at }) => at));
    },
    [onService, view.zoom, zoomTo],
  );
  const back = () => {
    const id = opened?.points[0].id ?? '';
    setOpened(null);
    pane.current
      ?.querySelector<SVGElement>(`[data-group="${CSS.escape(id)}"]`)
      ?.focus({ preventScroll: true });
  };
  const choose = (id: string) => {
    back();
    onService(id);
  };
  const seen = { scene, world, overlay, view, frame };
  return (
    <div ref={pane} className="simple-pane">
      <Picture {...seen} control={control} pointer={pointer} onPress={close} actions={actions}>
        <Markers
          groups={overlay.groups}
          selected={scene.selected}
          palette={scene.palette}
          onOpen={open}
          onReach={({ points: [{ at }] }) => control.reveal(world.projection.toXY(at))}
        />
      </Picture>
      {opened === null && <Tip frame={frame} tip={tipOf(pointer.pointing, seen, t)} />}
      {opened !== null && (
        <StackList
          group={opened}
          at={onScreen(world.projection.toXY(opened.points[0].at), view, frame, world.projection)}
          frame={frame}
          onService={choose}
          onClose={back}
        />
      )}
    </div>
  );
}
