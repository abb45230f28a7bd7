import { type CSSProperties, type KeyboardEvent, memo, type MouseEvent, useRef } from 'react';
import type { Translate } from '../../i18n/index.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { XY } from '../../draw/types.ts';
import { middleOf, scaleOf } from '../../look/glyph.ts';
import type { Group } from '../canvas/group.ts';
import { ROLE } from './roles.ts';
import { useKeptFocus } from './use-kept-focus.ts';

interface Props {
  readonly groups: readonly Group[];
  readonly selected: string | null;
  /** First point of the group that Tab comes back to. */
  readonly last: string | null;
  /** Where a spot of the overlay stands over the picture. */
  readonly spotOf: (at: XY) => CSSProperties;
  readonly onOpen: (group: Group) => void;
  /** The keyboard came to it. */
  readonly onReach: (group: Group) => void;
}

export const idOf = ({ points: [first] }: Pick<Group, 'points'>): string => first.id;

/** What a marker stands for, in words. */
export function groupWords({ points, one }: Group, t: Translate): string {
  if (points.length === 1) return points[0].label;
  return t(one ? 'map:here' : 'map:simple.near', { count: points.length });
}

/**
 * Services as links, in the list's order; one of them is in the Tab order, arrow keys go to the others. The others are
 * made when the keyboard comes.
 */
export const ServiceList = memo(function ServiceList(props: Props) {
  const { groups, selected, last, spotOf, onOpen, onReach } = props;
  const { t } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const kept = useKeptFocus(list, groups);
  const hasSelected = ({ points }: Group) => points.some(({ id }) => id === selected);
  const stop = groups.find((group) => idOf(group) === last) ?? groups.find(hasSelected) ?? groups[0];
  const indexOf = ({ target }: MouseEvent | KeyboardEvent) =>
    groups.findIndex((group) => idOf(group) === (target as HTMLElement).dataset['group']);
  const open = (event: MouseEvent | KeyboardEvent) => {
    const group = groups[indexOf(event)];
    if (group !== undefined) onOpen(group);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter') open(event);
    else if (step === undefined) return;
    const next = groups[indexOf(event) + (step ?? 0)];
    if (step !== undefined && next !== undefined) {
      onReach(next);
      list.current
        ?.querySelector<HTMLElement>(`[data-group="${CSS.escape(idOf(next))}"]`)
        ?.focus({ preventScroll: true });
    }
    event.preventDefault();
  };
  if (stop === undefined) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- its role is one that takes keys
    <div
      ref={list}
      className="map-list"
      role={ROLE.services}
      aria-label={t('map:simple.services')}
      onClick={open}
      onKeyDown={onKeyDown}
      onFocus={kept.onFocus}
      onBlur={kept.onBlur}
    >
      {(kept.held ? groups : [stop]).map((group) => (
        <span
          key={idOf(group)}
          className="map-service"
          role={ROLE.service}
          aria-label={groupWords(group, t)}
          aria-current={hasSelected(group) ? 'true' : undefined}
          tabIndex={group === stop ? 0 : -1}
          data-group={idOf(group)}
          data-number={group.points[0].number ?? undefined}
          style={spotOf([group.at[0], group.at[1] + middleOf(group.glyph) * scaleOf(group.glyph)])}
        />
      ))}
    </div>
  );
});
