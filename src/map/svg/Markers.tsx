import { type KeyboardEvent, memo, type MouseEvent, useRef, useState } from 'react';
import { formatNumber } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Language } from '../../domain/text.ts';
import { clusterOf, figuresOf, markShapes, middleOf, MORE, numberOn, scaleOf } from '../../look/glyph.ts';
import { Shapes } from '../../look/Shapes.tsx';
import { type Colour, colourOf, type Shape, withHalo } from '../../look/shape.ts';
import type { Palette } from '../../look/palette.ts';
import { moreOf } from '../../draw/stacks.ts';
import type { Group } from './group.ts';
import { translate } from './layers.tsx';
import { ROLE } from './roles.ts';

interface Props {
  readonly groups: readonly Group[];
  readonly selected: string | null;
  readonly palette: Palette;
  readonly onOpen: (group: Group) => void;
  /** The keyboard came to it. */
  readonly onReach: (group: Group) => void;
}

/** Marker, number of the first (of two both), «+2» beside it; of a cluster its size. */
function shapesOf({ points, glyph, cluster, text }: Group, lang: Language): Shape[] {
  if (text !== undefined) return markShapes({ glyph, text });
  const figures = figuresOf(glyph);
  if (cluster) return [...figures, clusterOf(points.length, formatNumber(points.length, lang))[1]];
  const [{ number }] = points;
  const others = moreOf(points);
  const [x, y] = MORE.at;
  const more = {
    text: `+${others}`,
    size: MORE.size,
    anchor: 'start',
    at: [x, middleOf(glyph) + y + MORE.size * 0.35],
    fill: 'ink',
  } as const;
  return [
    ...figures,
    ...(number === null ? [] : [numberOn(glyph, number)]),
    ...(others === 0 ? [] : withHalo(more, 'surface', MORE.halo)),
  ];
}

interface MarkerProps {
  readonly group: Group;
  readonly selected: boolean;
  readonly label: string;
  readonly colour: Colour;
  readonly lang: Language;
  readonly active: boolean;
}

/** A service's marker, or that of several. */
function Marker({ group, selected, label, colour, lang, active }: MarkerProps) {
  return (
    <g
      className="simple-marker"
      role={ROLE.service}
      aria-label={label}
      aria-current={selected ? 'true' : undefined}
      tabIndex={active ? 0 : -1}
      data-group={group.points[0].id}
      transform={translate(group.at, scaleOf(group.glyph))}
    >
      <circle className="simple-reach" cy={middleOf(group.glyph)} r={22} />
      <Shapes shapes={shapesOf(group, lang)} colour={colour} />
    </g>
  );
}

const idOf = ({ points: [first] }: Group) => first.id;

function groupAt(target: EventTarget): string | undefined {
  return target instanceof Element ? target.closest<SVGElement>('[data-group]')?.dataset['group'] : undefined;
}

/** Services as links, in the list's order; one of them is in the Tab order, arrow keys go to the others. */
export const Markers = memo(function Markers({ groups, selected, palette, onOpen, onReach }: Props) {
  const { t, lang } = useWords();
  const colour = colourOf(palette);
  const list = useRef<SVGGElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const hasSelected = (group: Group) => group.points.some(({ id }) => id === selected);
  const tabStop = groups.find((group) => idOf(group) === active) ?? groups.find(hasSelected) ?? groups[0];
  const open = (event: MouseEvent | KeyboardEvent) => {
    const group = groups.find((one) => idOf(one) === groupAt(event.target));
    if (group !== undefined) onOpen(group);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = groups.findIndex((group) => idOf(group) === groupAt(event.target));
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter') open(event);
    else if (step === undefined) return;
    const next = groups[at + (step ?? 0)];
    if (step !== undefined && next !== undefined) {
      setActive(idOf(next));
      onReach(next);
      list.current
        ?.querySelector<SVGElement>(`[data-group="${CSS.escape(idOf(next))}"]`)
        ?.focus({ preventScroll: true });
    }
    event.preventDefault();
  };
  const labelOf = ({ points, one }: Group) =>
    points.length === 1 ? points[0].label : t(one ? 'map:here' : 'map:simple.near', { count: points.length });
  if (groups.length === 0) return null;
  return (
    <g
      ref={list}
      role={ROLE.services}
      aria-label={t('map:simple.services')}
      onClick={open}
      onKeyDown={onKeyDown}
    >
      {groups.map((group) => (
        <Marker
          key={idOf(group)}
          group={group}
          selected={hasSelected(group)}
          label={labelOf(group)}
          colour={colour}
          lang={lang}
          active={group === tabStop}
        />
      ))}
    </g>
  );
});
