import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../src/data/packs/manifest.ts';
import { LoadError } from '../../src/data/load-error.ts';
import { IDLE } from '../../src/state/loadable.ts';
import { failures } from '../../src/ui/shell/failures.ts';
import { MANIFEST } from '../fixtures/packs/release.ts';

const SAVED = { on: '2026-02-15T10:00:00Z', by: 'choice' } as const;
const error = new LoadError({ kind: 'truncated', file: 'UA74/places.json', expected: '10', came: '5' });

describe('failures', () => {
  it('in a saved oblast nothing is said of what was not saved with it', () => {
    const failed = { status: 'failed', error, previous: null } as const;
    const told = (saved: Manifest['saved'], scope = 'UA') =>
      failures({
        manifest: { status: 'ready', value: { ...MANIFEST, saved } },
        dataset: IDLE,
        places: {},
        travel: {},
        details: { [scope]: failed },
      });
    expect(told({ UA74: SAVED })).toEqual([]);
    expect(told({ UA74: SAVED }, 'UA71')).toEqual([]);
    expect(told({ UA74: SAVED }, 'UA74')).toHaveLength(1);
    expect(told({ UA: SAVED })).toHaveLength(1);
    expect(told(undefined)).toHaveLength(1);
  });

  it('names each kind that failed once, and nothing else', () => {
    const failed = { status: 'failed', error, previous: null } as const;
    const loading = { status: 'loading', loaded: 1, total: 2, previous: null } as const;
    expect(
      failures({
        manifest: IDLE,
        dataset: failed,
        places: { UA74: failed, UA71: failed, UA80: loading },
        travel: {},
        details: {},
      }),
    ).toEqual([
      { what: 'dataset', error },
      { what: 'places', error },
    ]);
  });
});
