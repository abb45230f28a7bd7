import type { Palette } from '../../look/palette.ts';
import type { Group } from './group.ts';
import { Cluster, MarkerShape } from './MarkerShape.tsx';
import { ROLE } from './roles.ts';

interface Props {
  readonly group: Group;
  readonly selected: boolean;
  readonly label: string;
  readonly palette: Palette;
  readonly active: boolean;
}

/** Shape, number of the first, «+2» beside it. */
function Numbered({ group, selected, palette }: Pick<Props, 'group' | 'selected' | 'palette'>) {
  const { points, shape } = group;
  const { number } = points[0];
  const middle = middleOf(group);
  const full = selected ? palette.accent : palette.ink;
  const more = { fontSize: 12, fill: palette.ink, stroke: palette.surface };
  return (
    <>
      <MarkerShape shape={shape} palette={palette} strong={selected} />
      {number !== null && (
        <text
          y={middle + 4.7}
          fontSize={number > 99 ? 11 : 13.5}
          textAnchor="middle"
          fill={shape.endsWith('-planned') ? full : palette.surface}
        >
          {number}
        </text>
      )}
      {points.length > 1 && (
        <text className="simple-more" x={number === null ? 11 : 16} y={middle - 8} {...more}>
          +{points.length - 1}
        </text>
      )}
    </>
  );
}

/** Of the head: a drop stands on its tip. */
const middleOf = ({ shape, cluster }: Group) => (shape.startsWith('drop') && !cluster ? -20.5 : 0);

/** A service's marker, or that of several. */
export function Marker({ group, selected, label, palette, active }: Props) {
  const { points, at, cluster } = group;
  const place = `translate(${at[0].toFixed(1)} ${at[1].toFixed(1)})`;
  return (
    <g
      className="simple-marker"
      role={ROLE.service}
      aria-label={label}
      aria-current={selected ? 'true' : undefined}
      tabIndex={active ? 0 : -1}
      data-group={points[0].id}
      transform={selected ? `${place} scale(1.25)` : place}
    >
      <circle className="simple-reach" cy={middleOf(group)} r={22} />
      {cluster ? (
        <Cluster count={points.length} palette={palette} />
      ) : (
        <Numbered group={group} selected={selected} palette={palette} />
      )}
    </g>
  );
}
