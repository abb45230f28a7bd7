import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { MEGABYTES, showProgress } from '../../scripts/tools/progress.ts';

function run(isTTY: boolean, steps: readonly number[]): string {
  const stream = new PassThrough();
  const terminal = Object.assign(stream, { isTTY }) as unknown as NodeJS.WriteStream;
  const shown = showProgress('Sources', MEGABYTES, terminal);
  for (const done of steps) shown.onProgress({ done, total: 40_000_000 });
  shown.stop();
  return String(stream.read() ?? '');
}

describe('showProgress', () => {
  it('writes a plain line each tenth where there is no terminal', () => {
    expect(run(false, [0, 1_000_000, 4_100_000, 4_200_000, 40_000_000])).toBe(
      'Sources: 0.0 of 40.0 MB\nSources: 4.1 of 40.0 MB\nSources: 40.0 of 40.0 MB\n',
    );
  });

  it('draws a bar with bytes on a terminal', () => {
    const drawn = run(true, [0, 40_000_000]);
    expect(drawn).toContain('40.0 / 40.0 MB');
    expect(drawn).toContain('100 %');
  });
});
