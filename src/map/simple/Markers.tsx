import { type KeyboardEvent, memo, type MouseEvent, useRef, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import type { Palette } from '../../look/palette.ts';
import type { Group } from './group.ts';
import { Marker } from './Marker.tsx';
import { ROLE } from './roles.ts';

interface Props {
  readonly groups: readonly Group[];
  readonly selected: string | null;
  readonly palette: Palette;
  readonly onOpen: (group: Group) => void;
  /** The keyboard came to it. */
  readonly onReach: (group: Group) => void;
}

const idOf = ({ points: [first] }: Group) => first.id;

function groupAt(target: EventTarget): string | undefined {
  return target instanceof Element ? target.closest<SVGElement>('[data-group]')?.dataset['group'] : undefined;
}

/** Services as links, in the list's order; one of them is in the Tab order, arrow keys go to the others. */
export const Markers = memo(function Markers({ groups, selected, palette, onOpen, onReach }: Props) {
  const { t } = useWords();
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
          palette={palette}
          active={group === tabStop}
        />
      ))}
    </g>
  );
});
