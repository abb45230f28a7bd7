import { useEffect, useRef, useState } from 'react';
import type { CountGoal, CurvePoint } from '../../../domain/siting/curve.ts';
import { siting } from '../../../workers/siting-client.ts';
import type { Question } from './question.ts';
import { type Asked, requestOf } from './request.ts';
import { countryFor, keep, reasonOf } from './searching.ts';

/** The curve goes so far. */
export const MOST = 10;

export interface CurveSearch {
  readonly state: 'idle' | 'running' | 'done' | 'stopped' | 'failed';
  /** What it is a curve of. */
  readonly question: Question | null;
  readonly points: readonly CurvePoint[];
  readonly reason: string;
}

const IDLE: CurveSearch = { state: 'idle', question: null, points: [], reason: '' };

/** «Скільки дає ще одне»: best choices of one place to ten, each told as it is found; what is told stays when it is ended. */
export function useCurve(): {
  readonly curve: CurveSearch;
  readonly run: (question: Question, asked: Omit<Asked, 'country'>) => void;
  readonly cancel: () => void;
} {
  const [curve, setCurve] = useState(IDLE);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);
  const run = async (question: Question, asked: Omit<Asked, 'country'>) => {
    abort.current?.abort();
    const controller = new AbortController();
    abort.current = controller;
    const { signal } = controller;
    const points: CurvePoint[] = [];
    const show = (state: CurveSearch['state'], reason = '') => {
      if (!signal.aborted) setCurve({ state, question, points: [...points], reason });
    };
    show('running');
    try {
      const request = requestOf(question, { ...asked, country: await countryFor(asked) });
      await siting.curve({ ...request, goal: goalOf(question) }, MOST, {
        signal,
        onUsed: keep,
        onPoint: (point) => {
          points.push(point);
          show('running');
        },
      });
      show('done');
    } catch (error) {
      show('failed', reasonOf(error));
    }
  };
  return {
    curve,
    run: (question, asked) => void run(question, asked),
    cancel: () => {
      abort.current?.abort();
      setCurve((before) => ({ ...before, state: 'stopped' }));
    },
  };
}

/** Of a question of fewest places, how many people each one more reaches. */
function goalOf({ goal }: Question): CountGoal {
  return goal.kind === 'cover' ? { kind: 'new', count: 1 } : goal;
}
