import { runs } from './sentence.ts';

/** A sentence whose `**…**` stands out. */
export function Rich({ text }: { readonly text: string }) {
  return runs(text).map((run) => (run.strong ? <strong key={run.text}>{run.text}</strong> : run.text));
}
