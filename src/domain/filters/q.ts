import { foldWords } from '../search/fold.ts';
import type { Service } from '../service.ts';
import type { ServiceType } from '../service-type.ts';
import type { Search } from './filter.ts';

/**
 * Words sought in the names of services, providers and types; all must be there. What is typed in find stays out of the
 * address by itself (`url-private.ts`).
 */
export const q = {
  role: 'search',
  form: { kind: 'text', longest: 200 },
  private: false,
  offered: ['find', 'refer'],
  matcher: (text, types) => {
    const sought = loose(text);
    if (sought.length === 0) return () => true;
    const typeText = new Map(types.map((type) => [type.id, foldedType(type)]));
    return (service) =>
      sought.every((word) => names(service).includes(word) || typeText.get(service.type)?.includes(word));
  },
} as const satisfies Search;

/** Folded words in which і, и, ї and й, е and є are one, and a soft sign is none: the slips of a quick hand. */
function loose(text: string): string[] {
  return foldWords(text).map((word) => word.replace(/[іїй]/g, 'и').replace(/є/g, 'е').replace(/ь/g, ''));
}

const folded = new WeakMap<Service | ServiceType, string>();

function memo<T extends Service | ServiceType>(key: T, text: (key: T) => string): string {
  const known = folded.get(key);
  if (known !== undefined) return known;
  const made = loose(text(key)).join(' ');
  folded.set(key, made);
  return made;
}

function names(service: Service): string {
  return memo(service, ({ provider, name }) =>
    [provider.uk, provider.en ?? '', name?.uk ?? '', name?.en ?? ''].join(' '),
  );
}

function foldedType(type: ServiceType): string {
  return memo(type, ({ name, short }) => [name.uk, name.en ?? '', short.uk, short.en ?? ''].join(' '));
}
