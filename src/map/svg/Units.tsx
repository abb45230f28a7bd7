import { memo } from 'react';
import type { Code } from '../../domain/code.ts';
import type { FillKey } from '../../domain/coverage/state.ts';
import { ROLE } from './roles.ts';
import type { NamedShape } from './use-unit-keys.ts';

interface Props {
  readonly units: readonly NamedShape[];
  readonly fills: ReadonlyMap<Code, FillKey>;
  /** Where a number is shown instead of states: it in words. */
  readonly values: ReadonlyMap<Code, string> | null;
  readonly stateLabels: Readonly<Record<FillKey, string>>;
  readonly fillOf: (code: Code) => string;
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

export const Unit = memo(function Unit({ unit, label, fill, chosen, active }: UnitProps) {
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
  const { units, fills, values, stateLabels, fillOf, chosen, active } = props;
  return units.map((unit) => {
    const state = fills.get(unit.code);
    const words = values?.get(unit.code) ?? (state === undefined ? null : stateLabels[state]);
    return (
      <Unit
        key={unit.code}
        unit={unit}
        label={words === null ? unit.name : `${unit.name}: ${words}`}
        fill={fillOf(unit.code)}
        chosen={unit.code === chosen}
        active={unit.code === active}
      />
    );
  });
});
