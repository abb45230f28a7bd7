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

/** What is built of a thing once, and kept as long as the thing itself. */
export function onceFor<K extends object, V>(build: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const found = known.get(key) ?? build(key);
    known.set(key, found);
    return found;
  };
}
