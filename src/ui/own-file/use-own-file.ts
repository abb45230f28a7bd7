import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { Manifest } from '../../data/manifest.ts';
import type { ISODate } from '../../domain/service.ts';
import { type OwnFileClient, openOwnFile } from '../../workers/check-file-client.ts';
import type { Asks } from '../../workers/check-file-messages.ts';
import type { ChangeName, Phase, Ready, Work } from './phase.ts';

/** A file to be opened: chosen, dropped, or kept by the device. */
export interface Source {
  readonly file: string;
  readonly blob: Blob;
  /** As `OpenFile` says it. */
  readonly oblast: string | null;
  /** It came from this device's storage. */
  readonly kept?: boolean;
}

export interface OwnFileState {
  readonly phase: Phase;
  /** What an open file is busy with; null when it waits. */
  readonly work: Work | null;
  /** A number for each file opened. */
  readonly opened: number;
  /** Whether the device keeps the file that is open. */
  readonly kept: boolean;
  readonly open: (source: Source) => void;
  /** Ends whatever is going on and forgets the file. */
  readonly close: () => void;
  readonly change: <N extends ChangeName>(name: N, ask: Asks[N]['ask']) => Promise<void>;
}

/** So long after the last change a large table is checked as a whole. */
const QUIET_MS = 3000;

/** The work with one file at a time, in a worker of its own. */
export function useOwnFile(manifest: Manifest, today: ISODate): OwnFileState {
  const [phase, setPhase] = useState<Phase>({ kind: 'start' });
  const [work, setWork] = useState<Work | null>(null);
  const [opened, setOpened] = useState(0);
  const [kept, setKept] = useState(false);
  const current = useRef<OwnFileClient | null>(null);
  const close = useCallback(() => {
    current.current?.close();
    current.current = null;
    setWork(null);
    setPhase({ kind: 'start' });
  }, []);
  const settle = useCallback((client: OwnFileClient, next: Phase) => {
    if (current.current !== client) return;
    setWork(null);
    // Drawn in slices: a page of rows with all their fields is more than one frame's work.
    startTransition(() => setPhase(next));
  }, []);
  const open = useCallback(
    ({ file, blob, oblast, kept: fromDevice = false }: Source) => {
      close();
      setKept(fromDevice);
      const client = openOwnFile((stage, done, of) => {
        if (current.current === client) setWork({ stage, done, of });
      });
      current.current = client;
      setPhase({ kind: 'working', work: { stage: 'read', done: 0, of: 1 } });
      setOpened((count) => count + 1);
      const base = new URL('data/', document.baseURI).href;
      client.ask('open', { file, blob, oblast, base, manifest, today }).then(
        (answer) => settle(client, 'unreadable' in answer ? unreadable(answer) : ready(client, answer)),
        (error: unknown) => settle(client, faultOf(error)),
      );
    },
    [close, settle, manifest, today],
  );
  const change = useCallback<OwnFileState['change']>(
    async (name, ask) => {
      const client = current.current;
      if (client === null) return;
      try {
        const summary = await client.ask(name, ask);
        settle(client, ready(client, summary));
      } catch (error) {
        settle(client, faultOf(error));
      }
    },
    [settle],
  );
  const stale = phase.kind === 'ready' && phase.summary.stale ? phase.summary.edits : null;
  useEffect(() => {
    if (stale === null) return undefined;
    const timer = setTimeout(() => void change('recheck', null), QUIET_MS);
    return () => clearTimeout(timer);
  }, [stale, change]);
  useEffect(() => () => current.current?.close(), []);
  return { phase, work, opened, kept, open, close, change };
}

const unreadable = (answer: Extract<Asks['open']['answer'], { unreadable: unknown }>): Phase => ({
  kind: 'unreadable',
  finding: answer.unreadable,
});

const ready = (client: OwnFileClient, summary: Ready['summary']): Phase => ({
  kind: 'ready',
  client,
  summary,
});

function faultOf(error: unknown): Phase {
  return { kind: 'fault', message: error instanceof Error ? error.message : String(error) };
}
