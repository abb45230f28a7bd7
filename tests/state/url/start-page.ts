import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

const CODE = readFileSync('public/start.js', 'utf8');
const MANIFEST = 'data/manifest.json';

export interface Started {
  /** What it has begun to load, in order; more may come. */
  readonly asked: readonly string[];
  /** Whether the first frame, which is find's in Ukrainian, is hidden. */
  readonly otherView: boolean;
  /** What of the link it took the region from. */
  readonly keys: {
    readonly region: string | null;
    readonly hromada: string | null;
    readonly place: string | null;
  };
}

/** Runs `public/start.js` on a link, as a browser would, with a network that answers with a manifest or never. */
export function startOn(
  link: string,
  languages: readonly string[] = ['uk'],
  manifest: object | null = null,
): Started {
  const { hash, pathname, search } = new URL(link);
  const classes = new Set<string>();
  const asked: string[] = [];
  const scope = {
    location: { hash, pathname, search },
    document: {
      documentElement: {
        dataset: { languages: 'uk en' },
        classList: { add: (name: string) => classes.add(name) },
      },
      addEventListener: () => undefined,
    },
    navigator: { languages },
    fetch: (url: string) => {
      asked.push(url);
      if (manifest === null || url !== MANIFEST) return new Promise(() => undefined);
      return Promise.resolve(Response.json(manifest));
    },
    // The link as it was read: what it is asked for is what it holds.
    Map: class extends Map<string, string> {
      constructor() {
        super();
        maps.push(this);
      }
    },
  };
  const maps: Map<string, string>[] = [];
  runInNewContext(CODE, scope);
  if (asked[0] !== MANIFEST) throw new Error('The manifest was not asked for');
  const of = (key: string) => maps[0]?.get(key) ?? null;
  return {
    asked,
    otherView: classes.has('other-view'),
    keys: { region: of('region'), hromada: of('hromada'), place: of('place') },
  };
}
