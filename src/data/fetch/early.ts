/** What `public/start.js` has begun to load before this code was there, by address relative to the page. */
interface Begun {
  readonly sotsmapaBegun?: Map<string, Promise<Response>>;
}

/** The answer that is on its way already, or null; given out once, so that a second try asks anew. */
export function takeEarly(url: string): Promise<Response> | null {
  const begun = (globalThis as Begun).sotsmapaBegun;
  const answer = begun?.get(url) ?? null;
  begun?.delete(url);
  return answer;
}
