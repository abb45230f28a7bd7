import cliProgress from 'cli-progress';

const { Format, Presets, SingleBar } = cliProgress;

/** What is counted: its name, and how a number of it is written. */
interface Unit {
  readonly name: string;
  readonly say: (amount: number) => string;
}

export const MEGABYTES: Unit = { name: 'MB', say: (bytes) => (bytes / 1e6).toFixed(1) };
export const SEATS: Unit = { name: 'seats', say: String };

interface Shown {
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
  /** Call it when done, whatever the outcome. */
  readonly stop: () => void;
}

/** Shows what has come so far: a bar on a terminal, else a plain line each tenth, so that a log stays readable. */
export function showProgress(label: string, unit: Unit, stream: NodeJS.WriteStream = process.stderr): Shown {
  return stream.isTTY ? bar(label, unit, stream) : lines(label, unit, stream);
}

function bar(label: string, { name, say }: Unit, stream: NodeJS.WriteStream): Shown {
  const format = `${label} {bar} {percentage} % · {value} / {total} ${name} · {eta_formatted}`;
  const formatValue: typeof Format.ValueFormat = (value, options, type) =>
    type === 'value' || type === 'total' ? say(value) : Format.ValueFormat(value, options, type);
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

function lines(label: string, { name, say }: Unit, stream: NodeJS.WritableStream): Shown {
  let tenth = -1;
  return {
    onProgress: ({ done, total }) => {
      const now = total === 0 ? 10 : Math.floor((done / total) * 10);
      if (now === tenth) return;
      tenth = now;
      stream.write(`${label}: ${say(done)} of ${say(total)} ${name}\n`);
    },
    stop: () => undefined,
  };
}
