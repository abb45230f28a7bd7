import { perObject } from '../memo.ts';
import { foldWords } from '../search/fold.ts';
import type { Service } from '../service.ts';
import type { ServiceType } from '../service-type.ts';
import type { Search } from './filter.ts';

/**
 * Words sought in the names of services, providers and types; all must be there. What is typed in find stays out of the
 * address by itself (`state/url/private.ts`).
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

const joined = (texts: readonly (string | null | undefined)[]): string =>
  loose(texts.map((text) => text ?? '').join(' ')).join(' ');

const names = perObject(({ provider, name }: Service): string =>
  joined([provider.uk, provider.en, name?.uk, name?.en]),
);

const foldedType = perObject(({ name, short }: ServiceType): string =>
  joined([name.uk, name.en, short.uk, short.en]),
);
