import { useState } from 'react';
import { useLatest } from '../use-latest.ts';

/** Which raions are open: as the table starts, but for those that were opened or closed by hand. */
export function useOpenGroups(byDefault: boolean) {
  const [every, setEvery] = useState<boolean | null>(null);
  const [byHand, setByHand] = useState<ReadonlyMap<string, boolean>>(new Map());
  const open = (prefix: string) => byHand.get(prefix) ?? every ?? byDefault;
  const toggle = useLatest((prefix: string) => setByHand(new Map(byHand).set(prefix, !open(prefix))));
  return {
    open,
    toggle,
    setEvery: (value: boolean) => {
      setEvery(value);
      setByHand(new Map());
    },
  };
}
