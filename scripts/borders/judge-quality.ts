import type { OwnHromada, Share } from './quality.ts';

/** Least share of settlements inside their own hromada, and most that an oblast may lose against the source. */
const LEAST = 0.9975;
const MOST_LOST = 0.001;

const share = ({ inside, total }: Share): number => (total === 0 ? 1 : inside / total);
const percent = (value: number): string => `${(value * 100).toFixed(2)} %`;

/** What is wrong with the packs against the source, in words; empty when all is well. */
export function judgeOwnHromada(packs: OwnHromada, source: OwnHromada): string[] {
  const all = share(packs.total);
  const low =
    all < LEAST ? [`own hromada: ${percent(all)} of settlements, at least ${percent(LEAST)} expected`] : [];
  const worse = [...packs.byOblast].flatMap(([oblast, here]) => {
    const there = share(source.byOblast.get(oblast) ?? here);
    return there - share(here) > MOST_LOST
      ? [`own hromada, ${oblast}: ${percent(share(here))} in the pack, ${percent(there)} in the source`]
      : [];
  });
  return [...low, ...worse];
}

/** A line for the whole and one for each oblast that is not all inside, packs beside source. */
export function describeOwnHromada(packs: OwnHromada, source: OwnHromada): string {
  const oblasts = [...packs.byOblast]
    .filter(([, { inside, total }]) => inside < total)
    .map(([oblast, here]) => `  ${line(oblast, here, source.byOblast.get(oblast))}`);
  return [line('packs', packs.total, source.total), ...oblasts].join('\n');
}

function line(name: string, here: Share, there: Share | undefined): string {
  const beside = there === undefined ? '' : ` (source ${percent(share(there))})`;
  return `${name}: ${here.inside} of ${here.total} settlements in their own hromada, ${percent(share(here))}${beside}`;
}
