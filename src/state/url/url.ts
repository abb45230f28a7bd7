import { checkView, type Known, type ParsedView } from '../check-view.ts';
import { readFragment } from './fragment.ts';
import { withLinkIds } from './link-ids.ts';
import type { Problem } from '../problem.ts';
import { URL_KEYS } from './keys.ts';
import { withoutPrivate, type Privacy } from './private.ts';
import type { ValueCodec } from './values.ts';
import { DEFAULT_VIEW, type View } from '../view.ts';

type Key = keyof typeof URL_KEYS;

const KEYS = Object.keys(URL_KEYS) as Key[];

/**
 * The view that a fragment (with or without `#`) asks for, as it was meant (`fragment.ts`). Never throws: what is wrong
 * is dropped and said, what is missing has its default, unknown keys are ignored, of a repeated key the first counts.
 * Services are called as the link calls them: `withOwnIds` gives them their ids.
 */
export function parseView(hash: string, known: Known = null): ParsedView {
  const texts = readFragment(hash);
  const parts: Partial<Record<Key, unknown>> = {};
  const problems: Problem[] = [];
  for (const key of KEYS) {
    const text = texts.get(key);
    if (text === undefined) continue;
    const { value, dropped } = text === null ? CUT : (URL_KEYS[key] as ValueCodec<unknown>).read(text);
    if (value !== undefined) parts[key] = value;
    for (const each of dropped) problems.push({ key, ...each });
  }
  const checked = checkView({ ...DEFAULT_VIEW, ...(parts as Partial<View>) }, known);
  return { view: checked.view, problems: [...problems, ...checked.problems] };
}

/**
 * The fragment of a view, `#` included, or '' where all is default. Keys stand in one order, defaults are left out;
 * so is what must not stand in an address unless `privacy.explicit` says that the visitor copies the link.
 */
export function formatView(view: View, privacy: Privacy): string {
  const open = withLinkIds(withoutPrivate(view, privacy));
  const pairs = KEYS.map((key) => [key, writeValue(key, open)] as const).filter(([, text]) => text !== '');
  return pairs.length === 0 ? '' : `#${pairs.map(([key, text]) => `${key}=${text}`).join('&')}`;
}

/** A broken escape is what a cut off link ends with. */
const CUT: ReturnType<ValueCodec<never>['read']> = {
  value: undefined,
  dropped: [{ value: '', reason: 'cut', expected: '' }],
};

function writeValue(key: Key, view: View): string {
  const { write } = URL_KEYS[key] as ValueCodec<unknown>;
  const text = write(view[key]);
  return text === write(DEFAULT_VIEW[key]) ? '' : encode(text);
}

/** Percent-encodes what a fragment cannot hold or a chat would cut off; `,` and `/` stay readable. */
function encode(text: string): string {
  const whole = text.replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(whole).replace(/%2C/g, ',').replace(/%2F/g, '/').replace(/'/g, '%27');
}
