import { useEffect, useRef, useState } from 'react';
import type { SitesProgress, SitesResult } from '../../../domain/siting/types.ts';
import { keepCode } from '../../../data/copies/used-code.ts';
import { actions } from '../../../state/use-app.ts';
import { siting } from '../../../workers/siting-client.ts';
import type { Question } from './question.ts';
import { type Asked, requestOf } from './request.ts';

export type Search =
  | { readonly kind: 'idle' | 'cancelled' }
  | { readonly kind: 'running'; readonly question: Question; readonly progress: SitesProgress | null }
  | { readonly kind: 'failed'; readonly reason: string }
  | {
      readonly kind: 'done';
      readonly question: Question;
      readonly result: SitesResult;
      readonly stopped: boolean;
    };

/**
 * Runs a search at a time in its worker; leaving the page or asking anew ends the one before. What is found when it is
 * cancelled is shown.
 */
export function useSites(): {
  readonly search: Search;
  readonly run: (question: Question, asked: Omit<Asked, 'country'>) => void;
  readonly cancel: () => void;
} {
  const [search, setSearch] = useState<Search>({ kind: 'idle' });
  const abort = useRef<AbortController | null>(null);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);
  const run = async (question: Question, asked: Omit<Asked, 'country'>) => {
    abort.current?.abort();
    const controller = new AbortController();
    abort.current = controller;
    const { signal } = controller;
    const stopping = new AbortController();
    stop.current = stopping;
    const show = (next: Search) => {
      if (!signal.aborted) setSearch(next);
    };
    show({ kind: 'running', question, progress: null });
    try {
      const country = await countryFor(asked);
      const result = await siting.solve(requestOf(question, { ...asked, country }), {
        signal,
        stop: stopping.signal,
        onUsed: keep,
        onProgress: (progress) => show({ kind: 'running', question, progress }),
      });
      show({ kind: 'done', question, result, stopped: stopping.signal.aborted });
    } catch (error) {
      if (stopping.signal.aborted) return show({ kind: 'cancelled' });
      show({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };
  return {
    search,
    run: (question, asked) => void run(question, asked),
    cancel: () => {
      stop.current?.abort();
      // Nothing is known before the solver is there.
      if (search.kind !== 'running' || search.progress !== null) return;
      abort.current?.abort();
      setSearch({ kind: 'cancelled' });
    },
  };
}

/** The solver of a planner who has used it works without a network, too. */
function keep(files: readonly string[]): void {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if ('caches' in globalThis && connection?.saveData !== true) void keepCode(files).catch(() => undefined);
}

async function countryFor({ derived }: Omit<Asked, 'country'>): Promise<Asked['country']> {
  if (derived.dataset.region === null) return null;
  return actions.loadCountry().catch(() => null);
}
