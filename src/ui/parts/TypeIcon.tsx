import { CircleDot, type LucideIcon } from 'lucide-react';
import { useEffect, useSyncExternalStore } from 'react';

interface Props {
  readonly name: string;
  readonly size?: number;
}

let drawings: Readonly<Record<string, LucideIcon>> | null = null;
let asked = false;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

const now = () => drawings;

/** The words stand without them: a dot is what stays where they do not come. */
async function bringDrawings(): Promise<void> {
  if (asked) return;
  asked = true;
  drawings = await import('./type-icons.ts').then(
    ({ TYPE_ICONS }) => TYPE_ICONS,
    () => ({}),
  );
  for (const listener of listeners) listener();
}

/** Icon of a service type by its name in the taxonomy; always stands beside the type's words, and comes after them. */
export function TypeIcon({ name, size = 24 }: Props) {
  const icons = useSyncExternalStore(subscribe, now, now);
  useEffect(() => void bringDrawings(), []);
  if (icons === null) {
    return <svg aria-hidden="true" width={size} height={size} className="type-icon" />;
  }
  const Icon = icons[name] ?? CircleDot;
  return <Icon aria-hidden="true" size={size} strokeWidth={1.6} className="type-icon" />;
}
