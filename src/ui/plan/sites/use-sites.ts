import { useEffect, useRef, useState } from 'react';
import type { SitesProgress, SitesResult } from '../../../domain/siting/types.ts';
import { siting } from '../../../workers/siting-client.ts';
import { countryFor, keep, reasonOf } from './searching.ts';
import type { Question } from './question.ts';
import { type Asked, requestOf, type Touched, touchedBy } from './request.ts';

/** An answer, with what of the question's sense is not in the question itself. */
export interface Done extends Touched {
  readonly kind: 'done';
  readonly question: Question;
  readonly result: SitesResult;
  /** The planner ended the search. */
  readonly stopped: boolean;
  /** Hromadas where no new place was allowed. */
  readonly barred: number;
}

type Search =
  | { readonly kind: 'idle' | 'cancelled' }
  | { readonly kind: 'running'; readonly question: Question; readonly progress: SitesProgress | null }
  | { readonly kind: 'failed'; readonly reason: string }
  | Done;

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
      const whole = { ...asked, country: await countryFor(asked) };
      const request = requestOf(question, whole);
      const result = await siting.solve(request, {
        signal,
        stop: stopping.signal,
        onUsed: keep,
        onProgress: (progress) => show({ kind: 'running', question, progress }),
      });
      const barred = request.places.filter((place) => place.barred === true).length;
      const stopped = stopping.signal.aborted;
      show({ kind: 'done', question, result, stopped, barred, ...touchedBy(question, whole) });
    } catch (error) {
      if (stopping.signal.aborted) return show({ kind: 'cancelled' });
      show({ kind: 'failed', reason: reasonOf(error) });
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
