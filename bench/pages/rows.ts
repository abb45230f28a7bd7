import type { Named } from '../browser/rounds.ts';
import { type Figure, times } from '../figure.ts';

/** So many times less than the page named. */
interface Goal {
  readonly beside: string;
  readonly times: number;
}

/** One line: the first page measured against the others, a smaller number being the better. */
export function figure(
  what: string,
  written: (value: number) => string,
  [own, ...others]: readonly Named[],
  key: string,
  goal?: Goal,
): Figure {
  const value = own?.of(key) ?? Number.NaN;
  const shown = (each: number) => (Number.isNaN(each) ? 'not measured' : written(each));
  const beside = others.map((each) => `${each.name} ${shown(each.of(key))}, ${times(each.of(key) / value)}`);
  const asked = others.find(({ name }) => name === goal?.beside);
  return {
    what,
    ours: shown(value),
    plain: beside.join('; '),
    ...(goal === undefined || asked === undefined
      ? { budget: '', within: null }
      : within(`1/${goal.times} of ${goal.beside}`, value * goal.times <= asked.of(key))),
  };
}

export const within = (budget: string, met: boolean): Pick<Figure, 'budget' | 'within'> => ({
  budget,
  within: met,
});
