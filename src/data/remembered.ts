/** More texts than a list has; past it each is worked out anew. */
const MOST = 100_000;

/** Works each text out once: a list says the same twenty things a thousand times, and is read again after each answer. */
export function remembered<V>(work: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = work(text);
    if (known.size < MOST) known.set(text, made);
    return made;
  };
}
