import {
  type CSSProperties,
  type MouseEvent,
  type PointerEvent,
  useCallback,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Code } from '../domain/code.ts';
import type { LonLat } from '../domain/hromada.ts';
import type { Box, XY } from '../draw/types.ts';
import { useWords } from '../i18n/use-words.ts';
import type { Scene, SceneActions } from '../state/scene/scene.ts';
import type { Group } from './canvas/group.ts';
import { type Hit, hitAt } from './canvas/hit.ts';
import { Picture } from './canvas/Picture.tsx';
import { useSubject } from './canvas/use-subject.ts';
import type { World } from './canvas/use-world.ts';
import { MarkList } from './list/MarkList.tsx';
import { groupWords, idOf, ServiceList } from './list/ServiceList.tsx';
import { StackList } from './list/StackList.tsx';
import { Tip } from './list/Tip.tsx';
import { UnitList } from './list/UnitList.tsx';
import { canHover } from './motion.ts';
import { unitWords } from './unit-words.ts';
import type { ViewControl } from './view/use-view.ts';
import { type Frame, lonLatAt, MAX_ZOOM, onScreen, unitsPerPixel } from './view/view.ts';

interface Props {
  readonly scene: Scene;
  readonly world: World;
  readonly control: ViewControl;
  readonly frame: Frame;
  /** What lies over the map. */
  readonly covered: readonly Box[];
  /** Whether the map's own font is there. */
  readonly face: boolean;
  /** Whether MapLibre draws the ground now. */
  readonly gl: boolean;
  /** Whether the street map has names of its own. */
  readonly named: boolean;
  readonly actions: SceneActions;
}

/** What the pointer is on, and where, in CSS pixels from the map's corner. */
interface Pointed {
  readonly hit: Hit | null;
  readonly at: XY;
}

const NOTHING: Pointed = { hit: null, at: [0, 0] };
const codeOf = (hit: Hit | null) => (hit === null || hit.kind === 'group' ? null : hit.code);

/** The picture, what is said of it to the keyboard, and what opens over it. */
export function MapPane({ scene, world, control, frame, covered, face, gl, named, actions }: Props) {
  const { t } = useWords();
  const pane = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState(NOTHING);
  const [focused, setFocused] = useState<Code | null>(null);
  const [opened, setOpened] = useState<Group | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const hovered = codeOf(pointed.hit);
  const drawn = useSubject(scene, { hovered, focused }, world, control, { frame, covered }, face);
  const { subject, margin, view } = drawn;
  const { corner, overlay } = subject;

  const styleOf = useMemo(() => {
    const units = unitsPerPixel(view.zoom);
    return ({ x, y, width, height }: Box): CSSProperties => ({
      left: x / units - corner[0],
      top: y / units - corner[1],
      width: width / units,
      height: height / units,
    });
  }, [view, corner]);
  const spotOf = useCallback(
    ([x, y]: XY): CSSProperties => ({ left: x - corner[0], top: y - corner[1] }),
    [corner],
  );
  const placeOf = (at: LonLat) => spotOf(overlay.toXY(at));

  const { onService, onHromada, onOblast } = actions;
  const { zoomTo, reveal } = control;
  const close = useCallback(() => setOpened(null), []);
  const open = useCallback(
    (group: Group) => {
      const [first, ...more] = group.points;
      setLast(first.id);
      if (more.length === 0) onService(first.id);
      else if (group.one || view.zoom >= MAX_ZOOM) setOpened(group);
      else zoomTo(group.points.map(({ at }) => at));
    },
    [onService, view.zoom, zoomTo],
  );
  const reach = useCallback(
    (group: Group) => {
      setLast(idOf(group));
      const [x, y] = world.toXY(group.points[0].at);
      reveal({ x, y, width: 0, height: 0 });
    },
    [world, reveal],
  );
  const back = () => {
    const id = opened?.points[0].id ?? '';
    setOpened(null);
    pane.current
      ?.querySelector<HTMLElement>(`[data-group="${CSS.escape(id)}"]`)
      ?.focus({ preventScroll: true });
  };

  const isOver = ({ target }: { target: EventTarget }) => target === pane.current;
  const spotAt = (event: MouseEvent): { at: XY; hit: Hit | null } => {
    const box = (pane.current as HTMLDivElement).getBoundingClientRect();
    const at: XY = [event.clientX - box.left, event.clientY - box.top];
    const moved = drawn.transform !== 'none';
    return { at, hit: moved ? null : hitAt(subject, [at[0] + margin[0], at[1] + margin[1]]) };
  };
  const onClick = (event: MouseEvent) => {
    if (!isOver(event)) return;
    const { at, hit } = spotAt(event);
    if (hit?.kind === 'group') open(hit.group);
    else if (hit?.kind === 'unit') onHromada(hit.code, lonLatAt(at, view, frame, world));
    else if (hit?.kind === 'oblast') onOblast(hit.code);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (canHover() && isOver(event) && event.buttons === 0) setPointed(spotAt(event));
  };
  const leave = () => setPointed(NOTHING);

  const tip = (): { at: XY; title: string; text: string } | null => {
    const { hit, at } = pointed;
    if (hit?.kind === 'group') return { at, title: groupWords(hit.group, t), text: '' };
    const code = hovered ?? focused;
    const place = code === null ? undefined : world.place(code);
    if (place === undefined) return null;
    const [title, text] = unitWords(scene, place.code);
    return { at: hovered === null ? onScreen(place.centroid, control.view, frame, world) : at, title, text };
  };
  const said = opened === null ? tip() : null;
  return (
    <div
      ref={pane}
      role="presentation"
      className="map-pane"
      style={pointed.hit === null ? undefined : { cursor: 'pointer' }}
      data-hovered={hovered ?? undefined}
      onClick={onClick}
      onPointerMove={onPointerMove}
      onPointerLeave={leave}
      onPointerDown={(event) => {
        leave();
        if (isOver(event)) close();
      }}
    >
      <Picture drawn={drawn} gl={gl} named={named} face={face}>
        <UnitList {...{ scene, world, control, styleOf, actions }} onPoint={setFocused} />
        <MarkList scene={scene} zoom={view.zoom} spotOf={placeOf} />
        <ServiceList
          groups={overlay.groups}
          selected={scene.selected}
          last={last}
          spotOf={spotOf}
          onOpen={open}
          onReach={reach}
        />
      </Picture>
      {said !== null && <Tip frame={frame} {...said} />}
      {opened !== null && (
        <StackList
          group={opened}
          at={onScreen(world.toXY(opened.points[0].at), control.view, frame, world)}
          frame={frame}
          onService={(id) => {
            back();
            onService(id);
          }}
          onClose={back}
        />
      )}
    </div>
  );
}
