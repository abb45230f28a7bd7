import { memo } from 'react';
import type { Code } from '../../domain/code.ts';
import type { FillKey } from '../../domain/coverage/state.ts';
import { isClass, type MapFill } from '../../domain/metric/classes.ts';
import { fillRef } from '../../draw/pattern-defs.ts';
import type { Palette } from '../../look/palette.ts';
import { ROLE } from './roles.ts';
import type { NamedShape } from './use-unit-keys.ts';

interface Props {
  readonly units: readonly NamedShape[];
  readonly fills: ReadonlyMap<Code, FillKey>;
  /** Where a number is shown instead of states. */
  readonly classes: ReadonlyMap<Code, MapFill> | null;
  /** That number in words. */
  readonly values: ReadonlyMap<Code, string> | null;
  readonly stateLabels: Readonly<Record<FillKey, string>>;
  readonly palette: Palette;
  /** Of the pattern's ids; null = grounds alone, units are too small for patterns. */
  readonly patterns: string | null;
  readonly chosen: Code | null;
  /** The one that Tab comes to. */
  readonly active: Code | null;
}

interface UnitProps {
  readonly unit: NamedShape;
  readonly label: string;
  readonly fill: string;
  readonly chosen: boolean;
  readonly active: boolean;
}

const Unit = memo(function Unit({ unit, label, fill, chosen, active }: UnitProps) {
  return (
    <path
      className="simple-unit"
      data-code={unit.code}
      d={unit.d}
      fill={fill}
      role={ROLE.unit}
      aria-selected={chosen}
      aria-label={label}
      tabIndex={active ? 0 : -1}
    />
  );
});

function groundOf(key: MapFill | null, palette: Palette): string {
  if (key === null) return palette.surface;
  return isClass(key) ? palette.metric[key] : palette.state[key].ground;
}

/** One polygon a unit, each an option with its name and its state in words. */
export const Units = memo(function Units(props: Props) {
  const { units, fills, classes, values, stateLabels, palette, patterns, chosen, active } = props;
  return units.map((unit) => {
    const state = fills.get(unit.code);
    const key = classes?.get(unit.code) ?? state ?? null;
    const words = values?.get(unit.code) ?? (state === undefined ? null : stateLabels[state]);
    return (
      <Unit
        key={unit.code}
        unit={unit}
        label={words === null ? unit.name : `${unit.name}: ${words}`}
        fill={patterns === null ? groundOf(key, palette) : fillRef(key, palette, patterns)}
        chosen={unit.code === chosen}
        active={unit.code === active}
      />
    );
  });
});
