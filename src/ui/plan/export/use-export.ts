import { useState } from 'react';
import type { ExportInput } from './input.ts';
import { type FileKind, fileName } from './kinds.ts';
import { withDetails } from '../whole/with-details.ts';
import { failureWords } from '../../parts/failure-words.ts';
import { saveFile } from '../../parts/save-file.ts';
import type { ScopeBorders } from '../../../state/app-state.ts';
import { actions, appStore } from '../../../state/use-app.ts';

export type ExportStatus =
  | { readonly step: 'idle' }
  | { readonly step: 'making'; readonly kind: FileKind }
  | { readonly step: 'made'; readonly name: string }
  | { readonly step: 'failed'; readonly reason: string };

async function borders(input: ExportInput) {
  try {
    return await bordersReady();
  } catch (error) {
    throw new Error(input.t('export:noBorders'), { cause: error });
  }
}

/** The list says whom to call: of what the country's view knows in short, the regions' files are asked. */
async function whole(kind: FileKind, input: ExportInput): Promise<ExportInput> {
  if (!kind.startsWith('list')) return input;
  const { dataset, missing } = input.derived;
  const nearest = missing.flatMap((row) => row.nearest?.service ?? []);
  return { ...input, detailed: await withDetails(dataset, nearest) };
}

/** Makes a file and hands it over. Its makers are fetched at the first press. */
async function run(kind: FileKind, input: ExportInput): Promise<string> {
  const { makeFile } = await import('./make-file.ts');
  const { dataset, whatIf, counted: types } = input.derived;
  const region = dataset.region?.code.slice(0, 4) ?? null;
  const name = fileName(kind, { region, date: input.date, whatIf: whatIf !== null, types });
  saveFile(await makeFile(kind, await whole(kind, input), async () => borders(input)), name);
  return name;
}

/** One export at a time, and what became of it. */
export function useExport(): readonly [ExportStatus, (kind: FileKind, input: ExportInput) => void] {
  const [status, setStatus] = useState<ExportStatus>({ step: 'idle' });
  const start = (kind: FileKind, input: ExportInput) => {
    setStatus({ step: 'making', kind });
    run(kind, input).then(
      (name) => setStatus({ step: 'made', name }),
      (error: unknown) => setStatus({ step: 'failed', reason: failureWords(error, input.t) }),
    );
  };
  return [status, start];
}

/** The borders of the scope, asked for if they are not there yet. Rejects when they cannot be loaded. */
async function bordersReady(): Promise<ScopeBorders> {
  actions.needBorders();
  return new Promise((resolve, reject) => {
    const look = () => {
      const { borders } = appStore.getState();
      if (borders.status === 'ready') resolve(borders.value);
      else if (borders.status === 'failed') reject(borders.error);
      else return false;
      return true;
    };
    if (look()) return;
    const stop = appStore.subscribe(() => {
      if (look()) stop();
    });
  });
}
