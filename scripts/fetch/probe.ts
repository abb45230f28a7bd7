import { messageOf } from './download.ts';

/**
 * Asks one URL for its head. Returns null when any server answers, whatever it answers, else why none did.
 * One question decides, so that no network is told from a slow one in `silenceMs`, not in that times the files.
 */
export async function probe(
  url: string,
  silenceMs: number,
  fetch: typeof globalThis.fetch,
): Promise<string | null> {
  const signal = AbortSignal.timeout(silenceMs);
  try {
    const response = await fetch(url, { method: 'HEAD', signal });
    await response.body?.cancel();
    return null;
  } catch (error) {
    return signal.aborted ? `no answer within ${silenceMs / 1000} s` : messageOf(error);
  }
}
