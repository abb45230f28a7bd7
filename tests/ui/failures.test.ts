import { describe, expect, it } from 'vitest';
import { LoadError } from '../../src/data/load-error.ts';
import { IDLE } from '../../src/state/loadable.ts';
import { failures } from '../../src/ui/shell/failures.ts';

const error = new LoadError({ kind: 'truncated', file: 'UA74/places.json', expected: '10', came: '5' });

describe('failures', () => {
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
