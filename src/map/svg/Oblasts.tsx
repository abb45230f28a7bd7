import { memo } from 'react';
import type { Code } from '../../domain/code.ts';
import type { NamedShape } from './use-unit-keys.ts';
import { Unit } from './Units.tsx';

interface Props {
  readonly oblasts: readonly NamedShape[];
  /** The units of all of them, with what each is filled with. */
  readonly units: readonly NamedShape[];
  readonly fillOf: (code: Code) => string;
  /** How many hromadas are in which state, by oblast. */
  readonly words: ReadonlyMap<string, string> | null;
  /** The one that Tab comes to. */
  readonly active: Code | null;
}

/** A country from afar: its hromadas as colours alone, its oblasts as options. */
export const Oblasts = memo(function Oblasts({ oblasts, units, fillOf, words, active }: Props) {
  const byFill = new Map<string, string[]>();
  for (const { code, d } of units) {
    const fill = fillOf(code);
    const paths = byFill.get(fill);
    if (paths === undefined) byFill.set(fill, [d]);
    else paths.push(d);
  }
  return (
    <>
      <g className="simple-ground" aria-hidden="true">
        {[...byFill].map(([fill, paths]) => (
          <path key={fill} fill={fill} d={paths.join('')} />
        ))}
      </g>
      {oblasts.map((oblast) => {
        const said = words?.get(oblast.code);
        return (
          <Unit
            key={oblast.code}
            unit={oblast}
            label={said === undefined ? oblast.name : `${oblast.name}: ${said}`}
            fill="transparent"
            chosen={false}
            active={oblast.code === active}
          />
        );
      })}
    </>
  );
});
