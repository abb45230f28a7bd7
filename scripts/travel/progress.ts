import cliProgress from 'cli-progress';

const { Presets, SingleBar } = cliProgress;

interface SeatsProgress {
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
  readonly stop: () => void;
}

/** Seats as they are measured: a bar on a terminal, else a line each tenth. */
export function showSeats(stream: NodeJS.WriteStream = process.stderr): SeatsProgress {
  if (!stream.isTTY) return lines(stream);
  const format = 'Ways by road {bar} {value} of {total} seats, {eta_formatted} left';
  const bar = new SingleBar({ format, stream, hideCursor: true }, Presets.shades_classic);
  let started = false;
  return {
    onProgress: ({ done, total }) => {
      if (!started) bar.start(total, 0);
      started = true;
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}

function lines(stream: NodeJS.WritableStream): SeatsProgress {
  let tenth = -1;
  return {
    onProgress: ({ done, total }) => {
      const now = Math.floor((done / total) * 10);
      if (now === tenth) return;
      tenth = now;
      stream.write(`Ways by road: ${done} of ${total} seats\n`);
    },
    stop: () => undefined,
  };
}
