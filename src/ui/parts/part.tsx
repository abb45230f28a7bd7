import {
  type ComponentType,
  createElement,
  lazy,
  type LazyExoticComponent,
  type ReactNode,
  Suspense,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Later } from '../../i18n/language.ts';
import { openWords } from '../../i18n/index.ts';
import { Boundary } from './Boundary.tsx';
import { Late } from './Late.tsx';
import { PartFailed } from './PartFailed.tsx';

interface Look {
  /** While it comes, the page waits at a Suspense above it; else nothing stands in its place. */
  readonly outer?: boolean;
  /** It takes room from others that come at the same time: React does not hold it back. */
  readonly prompt?: boolean;
  /** It stands beside a part of the same file, which says for both that they did not come. */
  readonly beside?: boolean;
  /** Where there is little room: one sentence and a second try. */
  readonly says?: 'map:failure' | 'errors:part';
  /** Stands in its place until it comes; for what is `prompt`. */
  readonly wait?: ComponentType;
  /** Namespaces that come with it: those of what it draws that are not in the first file. */
  readonly words?: readonly (keyof Later)[];
}

/** Links whose styles did not come. One that is still on its way is waited for: replaced, it would never tell. */
const broken = new Set<HTMLLinkElement>();

globalThis.document?.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLLinkElement) broken.add(target);
  },
  true,
);

/** How often parts that failed were asked for again: one press asks for all of them, what came stays. */
let tries = 0;
const waiting = new Set<() => void>();

const triesNow = () => tries;

function onTry(told: () => void): () => void {
  waiting.add(told);
  return () => waiting.delete(told);
}

function tryAgain(): void {
  // The bundler asks for styles once: those that failed come again only by a link of our own.
  for (const link of broken) link.replaceWith(link.cloneNode());
  broken.clear();
  tries += 1;
  for (const told of waiting) told();
}

/**
 * A part of the page whose code is fetched when it is first drawn. Where it does not come (offline, after a deploy) the
 * page stays as it is, and the part says so in its place, with a second try: for its `lazy` a failure is for ever, so
 * each try has its own. `ask` brings the code before that: what has come is drawn at once.
 */
export function part<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { outer = false, prompt = false, beside = false, says, wait, words = [] }: Look = {},
): ((props: P) => ReactNode) & { readonly ask: () => Promise<unknown> } {
  let absent = false;
  let here: ComponentType<P> | null = null;
  const code = async () => {
    absent = true;
    const [component] = await Promise.all([load(), openWords(words)]);
    absent = false;
    here = component;
    return { default: component };
  };
  const make = () => lazy(code);
  let current: LazyExoticComponent<ComponentType<P>> = make();
  // What came and then broke is said in any case.
  const Failed = () => (beside && absent ? null : <PartFailed says={says} onRetry={tryAgain} />);
  function Part(props: P) {
    const [came] = useState(() => here);
    const attempt = useSyncExternalStore(onTry, triesNow, triesNow);
    const renew = () => {
      current = make();
    };
    const drawn =
      prompt && came === null
        ? createElement(Late<P>, { load: code, of: props, wait: wait ? createElement(wait) : null })
        : createElement(came ?? (current as ComponentType<P>), props);
    return (
      <Boundary attempt={attempt} fallback={<Failed />} onFail={renew}>
        {outer ? drawn : <Suspense fallback={null}>{drawn}</Suspense>}
      </Boundary>
    );
  }
  return Object.assign(Part, { ask: code });
}
