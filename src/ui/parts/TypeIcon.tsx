import { CircleDot, type LucideIcon } from 'lucide-react';
import { TYPE_ICONS } from './type-icons.ts';

/** Icon of a service type by its name in the taxonomy; always stands beside the type's words. */
export function TypeIcon({ name, size = 24 }: { readonly name: string; readonly size?: number }) {
  const Icon = (TYPE_ICONS as Readonly<Record<string, LucideIcon>>)[name] ?? CircleDot;
  return <Icon aria-hidden="true" size={size} strokeWidth={1.6} className="type-icon" />;
}
