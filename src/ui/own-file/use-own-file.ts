import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '../../data/finding.ts';
import type { Plan } from '../../data/intake/intake.ts';
import type { Manifest } from '../../data/packs/manifest.ts';
import type { ISODate } from '../../domain/date.ts';
import { type OwnFileClient, openOwnFile } from '../../workers/check-file-client.ts';
import type { Asks, FileSummary } from '../../workers/check-file-messages.ts';
import type { ListView } from '../../workers/own-file/list-view.ts';
import type { ChangeName, Progress, Stage, Step } from './stage.ts';

/** A file to be opened: chosen, dropped, pasted, or kept by the device. */
export interface Source {
  readonly file: string;
  readonly blob: Blob;
  /** As `OpenFile` says it. */
  readonly oblast: string | null;
  /** It came from this device's storage. */
  readonly kept?: boolean;
  /** A record that is added at once: of a file that begins with a form. */
  readonly first?: Asks['add']['ask'];
}

export interface OwnFileState {
  readonly stage: Stage;
  readonly step: Step;
  readonly go: (step: Step) => void;
  /** What an open file is busy with; null when it waits. */
  readonly busy: Progress | null;
  /** A number for each file opened. */
  readonly opened: number;
  /** Whether the device keeps the file that is open. */
  readonly kept: boolean;
  readonly open: (source: Source) => void;
  /** Ends whatever is going on and forgets the file. */
  readonly close: () => void;
  readonly change: <N extends ChangeName>(name: N, ask: Asks[N]['ask']) => Promise<void>;
  /** Reads the list by another plan; of several in a row the last one counts. */
  readonly plan: (plan: Plan) => void;
  /** Another table or a profile; returns what is wrong with the profile. */
  readonly propose: (ask: Asks['propose']['ask']) => Promise<Problem | null>;
  /** The list becomes a table of ours. */
  readonly take: () => Promise<void>;
}

/** So long after the last change a large table is checked as a whole. */
const QUIET_MS = 3000;

/** The work with one file at a time, in a worker of its own. */
export function useOwnFile(manifest: Manifest, today: ISODate): OwnFileState {
  const [stage, setStage] = useState<Stage>({ kind: 'none' });
  const [step, setStep] = useState<Step>('file');
  const [busy, setBusy] = useState<Progress | null>(null);
  const [opened, setOpened] = useState(0);
  const [kept, setKept] = useState(false);
  const current = useRef<OwnFileClient | null>(null);
  const planned = useRef<Plan | null>(null);
  const close = useCallback(() => {
    current.current?.close();
    current.current = null;
    planned.current = null;
    setBusy(null);
    setStage({ kind: 'none' });
    setStep('file');
  }, []);
  /** Runs a question of the open file; what it answers counts only while the file is still the same one. */
  const ask = useCallback(async function ask<T>(
    work: (client: OwnFileClient) => Promise<T>,
    settle: (client: OwnFileClient, answer: T) => void,
  ): Promise<void> {
    const client = current.current;
    if (client === null) return;
    try {
      const answer = await work(client);
      if (current.current !== client) return;
      setBusy(null);
      settle(client, answer);
    } catch (error) {
      if (current.current !== client) return;
      setBusy(null);
      setStage({ kind: 'fault', message: error instanceof Error ? error.message : String(error) });
    }
  }, []);
  // Drawn in slices: a page of rows with all their fields is more than one frame's work.
  const putTable = useCallback((client: OwnFileClient, summary: FileSummary) => {
    startTransition(() => setStage((now) => ({ ...openOf(now), table: { client, summary } })));
  }, []);
  const putList = useCallback((client: OwnFileClient, view: ListView) => {
    startTransition(() => setStage((now) => ({ ...openOf(now), list: { client, view } })));
  }, []);
  const open = useCallback(
    ({ file, blob, oblast, kept: fromDevice = false, first }: Source) => {
      close();
      setKept(fromDevice);
      const client = openOwnFile((work, done, of) => {
        if (current.current === client) setBusy({ stage: work, done, of });
      });
      current.current = client;
      setStage({ kind: 'reading', progress: { stage: 'read', done: 0, of: 1 } });
      setOpened((count) => count + 1);
      const base = new URL('data/', document.baseURI).href;
      const work = async () => {
        const answer = await client.ask('open', { file, blob, oblast, base, manifest, today });
        return first === undefined ? answer : { summary: await client.ask('add', first) };
      };
      void ask(work, (_, answer) => {
        if ('unreadable' in answer) {
          setStage({ kind: 'unreadable', finding: answer.unreadable });
        } else if ('list' in answer) {
          setStep('columns');
          putList(client, answer.list);
        } else {
          setStep('mend');
          putTable(client, answer.summary);
        }
      });
    },
    [ask, close, manifest, putList, putTable, today],
  );
  const change = useCallback<OwnFileState['change']>(
    (name, question) =>
      ask((client): Promise<FileSummary> => client.ask(name, question) as Promise<FileSummary>, putTable),
    [ask, putTable],
  );
  const plan = useCallback(
    (latest: Plan) => {
      // At once what was decided; what it means a moment later.
      setStage((now) =>
        now.kind === 'open' && now.list !== null
          ? { ...now, list: { ...now.list, view: { ...now.list.view, plan: latest } } }
          : now,
      );
      planned.current = latest;
      void ask(
        (client) => client.ask('plan', latest),
        (client, view) => {
          if (view !== null && planned.current === latest) putList(client, view);
        },
      );
    },
    [ask, putList],
  );
  const propose = useCallback<OwnFileState['propose']>(
    async (question) => {
      let fault: Problem | null = null;
      await ask(
        (client) => client.ask('propose', question),
        (client, answer) => {
          if (answer === null) return;
          if ('fault' in answer) fault = answer.fault;
          else putList(client, answer);
        },
      );
      return fault;
    },
    [ask, putList],
  );
  const list = stage.kind === 'open' ? stage.list : null;
  const take = useCallback(async () => {
    if (list === null) return;
    await ask(
      (client) => client.ask('take', list.view.plan),
      (client, summary) => {
        setOpened((count) => count + 1);
        setStep('mend');
        putTable(client, summary);
      },
    );
  }, [ask, list, putTable]);
  const summary = stage.kind === 'open' ? (stage.table?.summary ?? null) : null;
  const stale = summary?.stale === true ? summary.edits : null;
  useEffect(() => {
    if (stale === null) return undefined;
    const timer = setTimeout(() => void change('recheck', null), QUIET_MS);
    return () => clearTimeout(timer);
  }, [stale, change]);
  useEffect(() => () => current.current?.close(), []);
  return { stage, step, go: setStep, busy, opened, kept, open, close, change, plan, propose, take };
}

function openOf(stage: Stage): Extract<Stage, { kind: 'open' }> {
  return stage.kind === 'open' ? stage : { kind: 'open', list: null, table: null };
}
