import { useCallback, useEffect } from 'react';
import { coversIn, stepsIn } from '../../state/url/history-steps.ts';
import { useWide } from './use-wide.ts';

/** An entry of its own, with the address as it is: what is looked at leaves no more trail than before. */
function pushCover(): void {
  try {
    history.pushState({ steps: stepsIn(history.state) + 1, covers: true }, '');
  } catch {
    // Safari refuses more than a hundred changes in half a minute: Back then leaves, as without this.
  }
}

/**
 * On a phone a card covers the page: Back closes it and returns to the list, as people expect of a screen. Returns how
 * to close it by other means, which takes the entry away.
 */
export function useBackCloses(open: boolean, close: () => void): () => void {
  const covers = !useWide() && open;
  useEffect(() => {
    if (!covers) return undefined;
    if (!coversIn(history.state)) pushCover();
    const onPop = () => {
      if (!coversIn(history.state)) close();
    };
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, [covers, close]);
  return useCallback(() => {
    if (covers && coversIn(history.state)) history.back();
    else close();
  }, [covers, close]);
}
