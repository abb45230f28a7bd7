import { type ComponentType, createElement, type ReactNode, useEffect, useState } from 'react';

interface Props<P> {
  readonly load: () => Promise<{ readonly default: ComponentType<P> }>;
  readonly of: P;
  /** Stands in its place until then. */
  readonly wait: ReactNode;
}

type Code<P> = { readonly part: ComponentType<P> } | { readonly failure: unknown };

/**
 * What has its code fetched when it is first drawn; throws where that does not come. Not by `lazy`: React holds back
 * what was suspended for 300 ms, and with it all that would ask for its data.
 */
export function Late<P extends object>({ load, of, wait }: Props<P>): ReactNode {
  const [code, setCode] = useState<Code<P> | null>(null);
  useEffect(() => {
    let gone = false;
    const take = (came: Code<P>) => {
      if (!gone) setCode(came);
    };
    load().then(
      (module) => take({ part: module.default }),
      (failure: unknown) => take({ failure }),
    );
    return () => {
      gone = true;
    };
  }, [load]);
  if (code === null) return wait;
  if ('failure' in code) throw code.failure;
  return createElement(code.part, of);
}
