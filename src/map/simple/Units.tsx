import { memo } from 'react';
import type { Code } from '../../domain/code.ts';
import type { FillKey } from '../../domain/coverage/state.ts';
import { fillRef } from '../../draw/pattern-defs.ts';
import type { Palette } from '../../look/palette.ts';
import { ROLE } from './roles.ts';
import type { NamedShape } from './use-unit-keys.ts';

interface Props {
  readonly units: readonly NamedShape[];
  readonly fills: ReadonlyMap<Code, FillKey>;
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

/** One polygon a unit, each an option with its name and its state in words. */
export const Units = memo(function Units(props: Props) {
  const { units, fills, stateLabels, palette, patterns, chosen, active } = props;
  return units.map((unit) => {
    const key = fills.get(unit.code) ?? null;
    const plain = key === null ? palette.surface : palette.state[key].ground;
    return (
      <Unit
        key={unit.code}
        unit={unit}
        label={key === null ? unit.name : `${unit.name}: ${stateLabels[key]}`}
        fill={patterns === null ? plain : fillRef(key, palette, patterns)}
        chosen={unit.code === chosen}
        active={unit.code === active}
      />
    );
  });
});
