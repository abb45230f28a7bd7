import cliProgress from 'cli-progress';
import type { Progress } from './acquire.ts';

const { Format, Presets, SingleBar } = cliProgress;
const MB = 1e6;

/**
 * Shows bytes as they come: a bar on a terminal, else a plain line each tenth, so that a log stays readable.
 * Call `stop` when done, whatever the outcome.
 */
export function showProgress(
  label: string,
  stream: NodeJS.WriteStream = process.stderr,
): { onProgress: (progress: Progress) => void; stop: () => void } {
  return stream.isTTY ? bar(label, stream) : lines(label, stream);
}

/** Bytes as megabytes; the percentage as it is. */
const formatValue: typeof Format.ValueFormat = (value, options, type) =>
  type === 'value' || type === 'total' ? (value / MB).toFixed(1) : Format.ValueFormat(value, options, type);

function bar(label: string, stream: NodeJS.WriteStream): ReturnType<typeof showProgress> {
  const format = `${label} {bar} {percentage} % · {value} / {total} MB`;
  const single = new SingleBar({ format, stream, formatValue, hideCursor: true }, Presets.shades_classic);
  let started = false;
  return {
    onProgress: ({ done, total }) => {
      if (!started) single.start(total, 0);
      started = true;
      single.update(done);
    },
    stop: () => single.stop(),
  };
}

function lines(label: string, stream: NodeJS.WritableStream): ReturnType<typeof showProgress> {
  let tenth = -1;
  return {
    onProgress: ({ done, total }) => {
      const now = total === 0 ? 10 : Math.floor((done / total) * 10);
      if (now === tenth) return;
      tenth = now;
      stream.write(`${label}: ${(done / MB).toFixed(1)} of ${(total / MB).toFixed(1)} MB\n`);
    },
    stop: () => undefined,
  };
}
